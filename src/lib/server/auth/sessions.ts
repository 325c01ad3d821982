import type { Person } from '#lib/domain/access/table.ts';
import type { Database, Queryable } from '../db/client.ts';
import { note } from './audit.ts';
import { grantsOf } from './heldRoles.ts';
import { luciaOf } from './lucia.ts';

/** A session's absolute end, however much it is used. */
const endHours = 24;
/** The same of one that a link and a code began. */
const linkHours = 12;
/** Time to give the second factor, or to set it up. */
const halfwayMinutes = 30;

export type SignedInUser = { id: string; email: string; name: string };

/**
 * Where somebody stands: not signed in; password given, second factor still to be given or set up; or in.
 * Only `in` carries a person with roles.
 */
export type SessionState = { stage: 'none' } | SigningIn | { stage: 'in'; person: Person };
export type SigningIn = { stage: 'secondFactor' | 'setUp'; user: SignedInUser };

type Standing = { secondFactorRequired: boolean; hasSecondFactor: boolean };

/** What is still missing after the password. The second factor is off only for demonstration accounts. */
export function stageAfter(
	{ secondFactorRequired, hasSecondFactor }: Standing,
	secondFactorPassed: boolean
): 'secondFactor' | 'setUp' | 'in' {
	if (secondFactorPassed) return 'in';
	if (hasSecondFactor) return 'secondFactor';
	return secondFactorRequired ? 'setUp' : 'in';
}

/** Starts a session and returns its token, which is only ever in the cookie. A halfway one ends within half an hour. */
export async function startSession(
	db: Queryable,
	userId: string,
	{
		halfway,
		secondFactorPassed,
		byProvider = false,
		byLink = false
	}: { halfway: boolean; secondFactorPassed: boolean; byProvider?: boolean; byLink?: boolean }
): Promise<string> {
	const minutes = halfway ? halfwayMinutes : (byLink ? linkHours : endHours) * 60;
	const endsAt = new Date(Date.now() + minutes * 60_000);
	const { id } = await luciaOf(db).createSession(userId, {
		endsAt,
		secondFactorPassed,
		byProvider,
		byLink
	});
	return id;
}

/** Who a token belongs to now. Ended, idle and disabled people's sessions are `none`. */
export async function validateSession(db: Queryable, token: string | undefined): Promise<SessionState> {
	if (!token || token.length > 100) return { stage: 'none' };
	const { session, user } = await luciaOf(db).validateSession(token);
	if (!session || user.disabledAt) return { stage: 'none' };
	const { id, email, name, lang } = user;
	const stage = stageAfter(user, session.secondFactorPassed);
	if (stage !== 'in') return { stage, user: { id, email, name } };
	const held = await grantsOf(db, id);
	if (!session.byLink) return { stage, person: { id, email, name, lang, grants: held } };
	// What is held elsewhere takes a password and a second factor (decision D15).
	const grants = held.filter(({ councilId }) => councilId !== null);
	return { stage, person: { id, email, name, lang, grants, byLink: true } };
}

/** Whether a session began at the city's own sign-in. */
export async function beganAtProvider(db: Queryable, token: string): Promise<boolean> {
	return (await luciaOf(db).validateSession(token)).session?.byProvider ?? false;
}

/** Signs out here. */
export async function endSession(db: Queryable, token: string): Promise<void> {
	await luciaOf(db).invalidateSession(token);
}

/** Signs a person out everywhere. */
export async function endAllSessions(db: Queryable, userId: string): Promise<void> {
	await luciaOf(db).invalidateUserSessions(userId);
}

/** Signs somebody out everywhere, noted as done by `by`. */
export async function signOutUser(db: Database, userId: string, by: string): Promise<void> {
	await db.transaction(async (tx) => {
		await endAllSessions(tx, userId);
		await note(tx, { userId: by, action: 'user.signOut', subject: userId });
	});
}

/** For the nightly job: forgets sessions that have ended. */
export async function forgetEndedSessions(db: Queryable): Promise<void> {
	await luciaOf(db).deleteExpiredSessions();
}
