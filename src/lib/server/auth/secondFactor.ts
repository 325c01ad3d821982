import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database, Queryable } from '../db/client.ts';
import { recoveryCodes, users } from '../db/schema/index.ts';
import { note } from './audit.ts';
import { countAttempts, forgiveAttempts, TooMany, type Attempt } from './limits.ts';
import { newRecoveryCodes, spendRecoveryCode } from './recovery.ts';
import { open, seal } from './sealing.ts';
import { beganAtProvider, endAllSessions, endSession, startSession } from './sessions.ts';
import { matchingSteps, newTotpKey } from './totp.ts';

export type SecondFactorResult =
	| { ok: true; token: string }
	| { ok: false; issue: 'code-wrong' }
	| { ok: false; issue: 'code-too-many'; seconds: number };

type Halfway = { userId: string; token: string };

const stored = (userId: string) => `totp ${userId}`;
const offered = (userId: string) => `totp set-up ${userId}`;

/** Spends a TOTP code. The update takes only a later step than the last, so of two at once one passes. */
async function spendTotp(db: Queryable, userId: string, code: string): Promise<boolean> {
	const [user] = await db.select({ sealed: users.totpSealed }).from(users).where(eq(users.id, userId));
	const key = user?.sealed && open(user.sealed, stored(userId));
	if (!key) return false;
	for (const step of matchingSteps(key, code)) {
		const spent = await db
			.update(users)
			.set({ totpLastStep: step })
			.where(and(eq(users.id, userId), or(isNull(users.totpLastStep), lt(users.totpLastStep, step))))
			.returning({ id: users.id });
		if (spent.length === 1) return true;
	}
	return false;
}

/** A whole session in the place of the halfway one, under a new token. */
async function rotate(tx: Queryable, { userId, token }: Halfway): Promise<string> {
	const byProvider = await beganAtProvider(tx, token);
	await endSession(tx, token);
	return startSession(tx, userId, { halfway: false, secondFactorPassed: true, byProvider });
}

async function limited<Result>(
	userId: string,
	work: () => Promise<Result | undefined>
): Promise<
	Result | { ok: false; issue: 'code-wrong' } | { ok: false; issue: 'code-too-many'; seconds: number }
> {
	const attempts: Attempt[] = [{ limit: 'secondFactor', name: userId }];
	try {
		await countAttempts(attempts);
		const result = await work();
		if (result === undefined) return { ok: false, issue: 'code-wrong' };
		await forgiveAttempts(attempts);
		return result;
	} catch (refused) {
		if (refused instanceof TooMany) return { ok: false, issue: 'code-too-many', seconds: refused.seconds };
		throw refused;
	}
}

/**
 * Takes a code of the app (six digits, single use, one step early or late) or a recovery code,
 * and gives the session a new token. Issues: `code-wrong`, `code-too-many`.
 */
export async function verifySecondFactor(
	db: Database,
	{ code, ...halfway }: Halfway & { code: string }
): Promise<SecondFactorResult> {
	const digits = code.replace(/\s/g, '');
	return limited(halfway.userId, async () => {
		const recovering = !/^\d{6}$/.test(digits);
		const passed = recovering
			? await spendRecoveryCode(db, halfway.userId, code)
			: await spendTotp(db, halfway.userId, digits);
		if (!passed) return undefined;
		const token = await db.transaction(async (tx) => {
			if (recovering)
				await note(tx, { userId: halfway.userId, action: 'user.recoveryCode', subject: halfway.userId });
			return rotate(tx, halfway);
		});
		return { ok: true as const, token };
	});
}

/** A key to set up, and the same sealed for this person: it travels in the form, so that nothing waits on the server. */
export function offerTotpKey(userId: string): { key: Uint8Array; sealed: string } {
	const key = newTotpKey();
	return { key, sealed: Buffer.from(seal(key, offered(userId))).toString('base64url') };
}

/** The key of an offer that came back in the form; undefined when it was not made for this person. */
export const readOffer = (userId: string, sealed: string): Uint8Array | undefined =>
	open(Buffer.from(sealed, 'base64url'), offered(userId));

/**
 * Sets up the second factor once its first code is right: stores the sealed key, makes recovery codes,
 * gives the session a new token and ends all others. Issues: `code-wrong`, `code-too-many`.
 */
export async function setUpSecondFactor(
	db: Database,
	{ userId, token: halfway, sealed, code }: Halfway & { sealed: string; code: string }
): Promise<Exclude<SecondFactorResult, { ok: true }> | { ok: true; token: string; recoveryCodes: string[] }> {
	return limited(userId, async () => {
		const key = readOffer(userId, sealed);
		const step = key && matchingSteps(key, code.replace(/\s/g, '')).at(-1);
		if (!key || step === undefined) return undefined;
		return db.transaction(async (tx) => {
			const [set] = await tx
				.update(users)
				.set({ totpSealed: seal(key, stored(userId)), totpLastStep: step })
				.where(and(eq(users.id, userId), isNull(users.totpSealed)))
				.returning({ id: users.id });
			if (!set) return undefined;
			const codes = await newRecoveryCodes(tx, userId);
			await note(tx, { userId, action: 'user.secondFactorSet', subject: userId });
			const byProvider = await beganAtProvider(tx, halfway);
			await endAllSessions(tx, userId);
			const token = await startSession(tx, userId, { halfway: false, secondFactorPassed: true, byProvider });
			return { ok: true as const, token, recoveryCodes: codes };
		});
	});
}

/** Takes the second factor away, so that the person sets it up anew at the next sign-in; signs them out everywhere. */
export async function removeSecondFactor(db: Database, userId: string, by: string): Promise<void> {
	await db.transaction(async (tx) => {
		await tx
			.update(users)
			.set({ totpSealed: null, totpLastStep: sql`null` })
			.where(eq(users.id, userId));
		await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
		await endAllSessions(tx, userId);
		await note(tx, { userId: by, action: 'user.secondFactorRemoved', subject: userId });
	});
}
