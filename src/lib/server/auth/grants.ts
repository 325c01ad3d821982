import { and, eq, isNull, sql } from 'drizzle-orm';
import { grantIssue, type Grant, type GrantIssue } from '#lib/domain/access/roles.ts';
import type { Database, Queryable } from '../db/client.ts';
import { userRoles, users } from '../db/schema/index.ts';
import { note } from './audit.ts';
import { endAllSessions } from './sessions.ts';

export type UserIssue = 'last-administrator' | GrantIssue;

/** A change of a person that may not be made. */
export class UserError extends Error {
	code: UserIssue;
	constructor(code: UserIssue) {
		super(code);
		this.code = code;
	}
}

/** At least one administrator who can sign in stays; changes of administrators wait for one another. */
export async function keepAnAdministrator(tx: Queryable, change: () => Promise<void>): Promise<void> {
	const administrators = () =>
		tx
			.select({ id: users.id })
			.from(userRoles)
			.innerJoin(users, eq(users.id, userRoles.userId))
			.where(and(eq(userRoles.role, 'administrator'), isNull(users.disabledAt)));
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('radslag.administrators'))`);
	const before = await administrators();
	await change();
	if (before.length > 0 && (await administrators()).length === 0) throw new UserError('last-administrator');
}

const checked = (grants: Grant[]): Grant[] => {
	for (const grant of grants) {
		const issue = grantIssue(grant);
		if (issue) throw new UserError(issue);
	}
	return grants;
};

const insertGrants = async (tx: Queryable, userId: string, grants: Grant[]) => {
	if (grants.length === 0) return;
	const rows = grants.map(({ role, committeeId, councilId }) => ({ userId, role, committeeId, councilId }));
	await tx.insert(userRoles).values(rows).onConflictDoNothing();
};

/** Gives a person exactly these roles. Throws UserError. */
export async function setRoles(db: Queryable, userId: string, grants: Grant[], by?: string): Promise<void> {
	checked(grants);
	await db.transaction(async (tx) => {
		await keepAnAdministrator(tx, async () => {
			await tx.delete(userRoles).where(eq(userRoles.userId, userId));
			await insertGrants(tx, userId, grants);
		});
		await note(tx, { userId: by, action: 'user.setRoles', subject: userId });
	});
}

/** Gives a person one more role. Throws UserError. */
export async function grantRole(db: Database, userId: string, grant: Grant, by: string): Promise<void> {
	checked([grant]);
	await db.transaction(async (tx) => {
		await insertGrants(tx, userId, [grant]);
		await note(tx, { userId: by, action: 'user.grantRole', subject: userId });
	});
}

/** Takes one role (by its row's id) from a person. Throws UserError `last-administrator`. */
export async function revokeRole(db: Queryable, userId: string, grantId: string, by: string): Promise<void> {
	await db.transaction(async (tx) => {
		await keepAnAdministrator(tx, async () => {
			await tx.delete(userRoles).where(and(eq(userRoles.userId, userId), eq(userRoles.id, grantId)));
		});
		await note(tx, { userId: by, action: 'user.revokeRole', subject: userId });
	});
}

/** Lets nobody in as this person any more, here and everywhere. Throws UserError `last-administrator`. */
export async function disableUser(db: Queryable, userId: string, by?: string): Promise<void> {
	await db.transaction(async (tx) => {
		await keepAnAdministrator(tx, async () => {
			await tx
				.update(users)
				.set({ disabledAt: sql`now()` })
				.where(eq(users.id, userId));
		});
		await endAllSessions(tx, userId);
		await note(tx, { userId: by, action: 'user.disable', subject: userId });
	});
}

/** Lets a disabled person in again. */
export async function enableUser(db: Database, userId: string, by?: string): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(users).set({ disabledAt: null }).where(eq(users.id, userId));
		await note(tx, { userId: by, action: 'user.enable', subject: userId });
	});
}
