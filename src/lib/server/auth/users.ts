import { asc, eq, isNull, sql } from 'drizzle-orm';
import type { Grant } from '#lib/domain/access/roles.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committees, councils, userRoles, users } from '../db/schema/index.ts';
import { note } from './audit.ts';
import { emailOf } from './email.ts';
import { setRoles } from './grants.ts';
import { newPasswordLink, passwordPath } from './links.ts';
import { hashPassword } from './passwords.ts';

export type NewUser = { email: string; name: string; roles: Grant[]; lang?: string };

/** An e-mail that somebody already has. */
export class EmailTaken extends Error {}

async function insertUser(
	tx: Queryable,
	{ email, name, roles, lang }: NewUser,
	more: { passwordHash?: string; secondFactorRequired?: boolean; by?: string | undefined }
): Promise<string> {
	const { by, ...columns } = more;
	const [user] = await tx
		.insert(users)
		.values({ email: emailOf(email), name: name.trim(), lang: lang ?? null, ...columns })
		.onConflictDoNothing()
		.returning({ id: users.id });
	if (!user) throw new EmailTaken('Somebody has this e-mail already');
	await note(tx, { userId: by, action: 'user.add', subject: user.id });
	await setRoles(tx, user.id, roles, by);
	return user.id;
}

/**
 * Adds a person and gives the path of the one-time link by which they choose a password, shown once and good
 * for 48 hours. Throws EmailTaken, UserError.
 */
export async function addUser(
	db: Database,
	user: NewUser,
	{ by, lang }: { by?: string; lang?: string } = {}
): Promise<{ id: string; link: string }> {
	return db.transaction(async (tx) => {
		const id = await insertUser(tx, user, { by });
		return { id, link: passwordPath(await newPasswordLink(tx, id), lang) };
	});
}

/** A demonstration account: with a password, without a second factor. Throws EmailTaken, UserError. */
export async function addDemonstrationUser(
	db: Database,
	user: NewUser & { password: string }
): Promise<string> {
	const passwordHash = await hashPassword(user.password);
	return db.transaction((tx) => insertUser(tx, user, { passwordHash, secondFactorRequired: false }));
}

/** A new one-time link for somebody who has lost their password. */
export async function renewPasswordLink(
	db: Database,
	userId: string,
	{ by, lang }: { by: string; lang: string }
): Promise<string> {
	return db.transaction(async (tx) => {
		await note(tx, { userId: by, action: 'user.link', subject: userId });
		return passwordPath(await newPasswordLink(tx, userId), lang);
	});
}

export type HeldRole = Grant & { id: string; place: LocalText | null };
export type User = {
	id: string;
	email: string;
	name: string;
	disabled: boolean;
	hasPassword: boolean;
	/** Whether the account is linked to the city's own sign-in. */
	linked: boolean;
	secondFactor: 'set' | 'missing' | 'notRequired';
	roles: HeldRole[];
};

/** Everybody with an account, by name, with their roles; or the one with `id`. */
export async function listUsers(db: Database, id?: string): Promise<User[]> {
	const one = id ? eq(users.id, id) : undefined;
	const rows = await db
		.select({
			id: users.id,
			email: users.email,
			name: users.name,
			disabledAt: users.disabledAt,
			required: users.secondFactorRequired,
			hasPassword: sql<boolean>`${users.passwordHash} is not null`,
			linked: sql<boolean>`${users.providerSubject} is not null`,
			hasSecondFactor: sql<boolean>`${users.totpSealed} is not null`
		})
		.from(users)
		.where(one)
		.orderBy(asc(users.name), asc(users.email));
	const held = await db
		.select({ grant: userRoles, committee: committees.name, council: councils.name })
		.from(userRoles)
		.leftJoin(committees, eq(committees.id, userRoles.committeeId))
		.leftJoin(councils, eq(councils.id, userRoles.councilId))
		.where(id ? eq(userRoles.userId, id) : undefined);
	return rows.map(({ disabledAt, required, hasSecondFactor, ...user }) => ({
		...user,
		disabled: disabledAt !== null,
		secondFactor: hasSecondFactor ? 'set' : required ? 'missing' : 'notRequired',
		roles: held
			.filter(({ grant }) => grant.userId === user.id)
			.map(({ grant, committee, council }) => ({
				id: grant.id,
				role: grant.role as Grant['role'],
				committeeId: grant.committeeId,
				councilId: grant.councilId,
				place: committee ?? council
			}))
	}));
}

/** One account with its roles, or undefined. */
export async function findUser(db: Database, id: string): Promise<User | undefined> {
	return (await listUsers(db, id))[0];
}

export type PlaceChoice = { id: string; name: LocalText; kind: 'committee' | 'council' };

/** Committees and councils that a role can be held for. */
export async function listPlaces(db: Database): Promise<PlaceChoice[]> {
	const [ofCommittees, ofCouncils] = await Promise.all([
		db
			.select({ id: committees.id, name: committees.name })
			.from(committees)
			.where(isNull(committees.validTo)),
		db.select({ id: councils.id, name: councils.name }).from(councils)
	]);
	return [
		...ofCommittees.map((row) => ({ ...row, kind: 'committee' as const })),
		...ofCouncils.map((row) => ({ ...row, kind: 'council' as const }))
	];
}
