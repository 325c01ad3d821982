import { and, eq, gt } from 'drizzle-orm';
import { sha256Hex } from '../auth/tokens.ts';
import type { Queryable } from '../db/client.ts';
import { caseUnlocks } from '../db/schema/index.ts';
import { keyFrom, openBytes, publicOf, sealBytes, type KeyPair } from './sealing.ts';

/** Minutes without use after which a person's keys are locked again. */
export const unlockMinutes = 60;

const expiry = () => new Date(Date.now() + unlockMinutes * 60_000);
const bound = (idHash: string) => ({ caseId: idHash, id: idHash, field: 'unlock' });

/** Keeps a person's private key for the session, sealed under the session's token, which only their cookie holds. */
export async function keepUnlocked(
	db: Queryable,
	sessionToken: string,
	{ privateKey }: KeyPair
): Promise<void> {
	const sessionIdHash = sha256Hex(sessionToken);
	const sealed = sealBytes(keyFrom(sessionToken, 'unlock'), privateKey, bound(sessionIdHash));
	await db
		.insert(caseUnlocks)
		.values({ sessionIdHash, sealed, expiresAt: expiry() })
		.onConflictDoUpdate({ target: caseUnlocks.sessionIdHash, set: { sealed, expiresAt: expiry() } });
}

/** The key pair that a session has unlocked; undefined when it is locked. Each use keeps it for as long again. */
export async function unlocked(
	db: Queryable,
	sessionToken: string | undefined
): Promise<KeyPair | undefined> {
	if (!sessionToken) return undefined;
	const sessionIdHash = sha256Hex(sessionToken);
	const [row] = await db
		.update(caseUnlocks)
		.set({ expiresAt: expiry() })
		.where(and(eq(caseUnlocks.sessionIdHash, sessionIdHash), gt(caseUnlocks.expiresAt, new Date())))
		.returning({ sealed: caseUnlocks.sealed });
	if (!row) return undefined;
	const privateKey = openBytes(keyFrom(sessionToken, 'unlock'), row.sealed, bound(sessionIdHash)).slice();
	return { publicKey: publicOf(privateKey), privateKey };
}

/** Locks again. */
export async function lock(db: Queryable, sessionToken: string): Promise<void> {
	await db.delete(caseUnlocks).where(eq(caseUnlocks.sessionIdHash, sha256Hex(sessionToken)));
}
