import { eq, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { users } from '../db/schema/index.ts';
import { note } from './audit.ts';
import { emailOf } from './email.ts';
import { countAttempts, forgiveAttempts, TooMany, type Attempt } from './limits.ts';
import { verifyPassword } from './passwords.ts';
import { endSession, stageAfter, startSession } from './sessions.ts';
import { TooBusy } from './turns.ts';

export type SignInResult =
	| { ok: true; token: string; stage: 'in' | 'secondFactor' | 'setUp' }
	| { ok: false; issue: 'sign-in-wrong' }
	| { ok: false; issue: 'sign-in-too-many' | 'sign-in-busy'; seconds: number };

/**
 * Checks e-mail and password and starts a session under a new token; the one brought along ends.
 * Unknown, disabled and wrong get the same answer after the same work.
 * Issues: `sign-in-wrong`, `sign-in-too-many`, `sign-in-busy`.
 */
export async function signIn(
	db: Database,
	given: { email: string; password: string; address: string; previousToken?: string | undefined }
): Promise<SignInResult> {
	const email = emailOf(given.email);
	const attempts: Attempt[] = [
		{ limit: 'accountAndAddress', name: `${email} ${given.address}` },
		{ limit: 'account', name: email },
		{ limit: 'address', name: given.address }
	];
	try {
		await countAttempts(attempts);
		const [user] = await db
			.select({
				id: users.id,
				passwordHash: users.passwordHash,
				disabledAt: users.disabledAt,
				secondFactorRequired: users.secondFactorRequired,
				hasSecondFactor: sql<boolean>`${users.totpSealed} is not null`
			})
			.from(users)
			.where(eq(users.email, email));
		const right = await verifyPassword(user?.passwordHash, given.password);
		if (!user || !right || user.disabledAt) return { ok: false, issue: 'sign-in-wrong' };
		await forgiveAttempts(attempts);
		const stage = stageAfter(user, false);
		const token = await db.transaction(async (tx) => {
			if (given.previousToken) await endSession(tx, given.previousToken);
			await note(tx, { userId: user.id, action: 'user.signIn', subject: user.id });
			return startSession(tx, user.id, { halfway: stage !== 'in', secondFactorPassed: false });
		});
		return { ok: true, token, stage };
	} catch (refused) {
		if (refused instanceof TooMany) return { ok: false, issue: 'sign-in-too-many', seconds: refused.seconds };
		if (refused instanceof TooBusy) return { ok: false, issue: 'sign-in-busy', seconds: 10 };
		throw refused;
	}
}
