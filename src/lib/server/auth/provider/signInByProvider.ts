import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Queryable } from '../../db/client.ts';
import { users } from '../../db/schema/index.ts';
import { note } from '../audit.ts';
import { endAllSessions, endSession, stageAfter, startSession } from '../sessions.ts';
import { ProviderError } from './problems.ts';
import type { ProviderPerson } from './provider.ts';

const standing = {
	id: users.id,
	disabledAt: users.disabledAt,
	secondFactorRequired: users.secondFactorRequired,
	hasSecondFactor: sql<boolean>`${users.totpSealed} is not null`
};

const linkedTo = ({ issuer, subject }: ProviderPerson) =>
	and(eq(users.providerIssuer, issuer), eq(users.providerSubject, subject));

async function findLinked(tx: Queryable, person: ProviderPerson) {
	const [user] = await tx.select(standing).from(users).where(linkedTo(person));
	return user;
}

/**
 * Links the account of a verified e-mail to the person, once: one that is linked stays with whom it is linked to,
 * even when its e-mail is given to somebody else.
 */
async function linkByEmail(tx: Queryable, person: ProviderPerson) {
	if (person.email === undefined) return undefined;
	const [user] = await tx
		.update(users)
		.set({ providerIssuer: person.issuer, providerSubject: person.subject })
		.where(and(eq(users.email, person.email), isNull(users.providerSubject), isNull(users.disabledAt)))
		.returning(standing);
	if (user) await note(tx, { userId: user.id, action: 'user.providerLink', subject: user.id });
	return user;
}

/**
 * Starts a session for somebody whom the provider knows, under a new token; the one brought along ends.
 * They are found by issuer and subject; the first time by verified e-mail, among people who have been added here.
 * Throws ProviderError `unknown`: nobody here, somebody disabled, or an account that is linked to another.
 */
export async function signInByProvider(
	db: Database,
	person: ProviderPerson,
	previousToken?: string
): Promise<{ token: string; stage: 'in' | 'secondFactor' | 'setUp' }> {
	return db.transaction(async (tx) => {
		// Asked again at last: the same person in another window may have been quicker.
		const user =
			(await findLinked(tx, person)) ?? (await linkByEmail(tx, person)) ?? (await findLinked(tx, person));
		if (!user) throw new ProviderError('unknown', person.email ? 'no_account' : 'no_verified_email');
		if (user.disabledAt) throw new ProviderError('unknown', 'disabled');
		const stage = stageAfter(user, person.secondFactorUsed);
		if (previousToken) await endSession(tx, previousToken);
		await note(tx, { userId: user.id, action: 'user.providerSignIn', subject: user.id });
		const token = await startSession(tx, user.id, {
			halfway: stage !== 'in',
			secondFactorPassed: person.secondFactorUsed,
			byProvider: true
		});
		return { token, stage };
	});
}

/** Lets an account be linked anew at its next sign-in by verified e-mail; signs the person out everywhere. */
export async function unlinkProvider(db: Database, userId: string, by: string): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(users).set({ providerIssuer: null, providerSubject: null }).where(eq(users.id, userId));
		await endAllSessions(tx, userId);
		await note(tx, { userId: by, action: 'user.providerUnlink', subject: userId });
	});
}
