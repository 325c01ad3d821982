import { and, count, eq, ne } from 'drizzle-orm';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import { disableUser, revokeRole } from '../auth/grants.ts';
import { grantsOf } from '../auth/heldRoles.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committeeKeyGrants, committeeKeys, users } from '../db/schema/index.ts';
import { logCase } from './log.ts';

async function othersWith(tx: Queryable, keyId: string, userId: string): Promise<number> {
	const [row] = await tx
		.select({ others: count() })
		.from(committeeKeyGrants)
		.where(and(eq(committeeKeyGrants.keyId, keyId), ne(committeeKeyGrants.userId, userId)));
	return row?.others ?? 0;
}

/** Waits for whoever else changes who has this key; undefined when there is no such key. */
async function lockedKey(tx: Queryable, keyId: string) {
	const [key] = await tx.select().from(committeeKeys).where(eq(committeeKeys.id, keyId)).for('update');
	return key;
}

async function takeKey(tx: Queryable, keyId: string, userId: string, by: string | null): Promise<boolean> {
	const taken = await tx
		.delete(committeeKeyGrants)
		.where(and(eq(committeeKeyGrants.keyId, keyId), eq(committeeKeyGrants.userId, userId)))
		.returning({ keyId: committeeKeyGrants.keyId });
	if (taken.length === 0) return false;
	await logCase(tx, { userId: by, action: 'keyRevoked', details: { key: keyId, from: userId } });
	return true;
}

/** Takes a committee's key from a person. `last`: nobody else has it, and what is sealed to it could be opened by nobody. */
export const revokeKey = (
	db: Database,
	{ keyId, userId, by }: { keyId: string; userId: string; by: string }
): Promise<'last' | 'gone' | 'revoked'> =>
	db.transaction(async (tx) => {
		await lockedKey(tx, keyId);
		if ((await othersWith(tx, keyId, userId)) === 0) return 'last';
		return (await takeKey(tx, keyId, userId, by)) ? 'revoked' : 'gone';
	});

/**
 * Takes from a person every key of a committee whose cases they may no longer read. The last copy of a key that no escrow
 * has is left lying: it opens nothing for them, who may not, and without it the committee's cases would be lost for good.
 */
export async function takeLostKeys(tx: Queryable, userId: string, by: string | null): Promise<void> {
	const [user] = await tx.select({ disabledAt: users.disabledAt }).from(users).where(eq(users.id, userId));
	const grants = user && !user.disabledAt ? await grantsOf(tx, userId) : [];
	const person: Person = { id: userId, email: '', name: '', grants };
	const held = await tx
		.select({ keyId: committeeKeyGrants.keyId, committeeId: committeeKeys.committeeId })
		.from(committeeKeyGrants)
		.innerJoin(committeeKeys, eq(committeeKeys.id, committeeKeyGrants.keyId))
		.where(eq(committeeKeyGrants.userId, userId))
		.orderBy(committeeKeyGrants.keyId);
	for (const { keyId, committeeId } of held) {
		if (mayDo(person, 'case.read', committeeId)) continue;
		const key = await lockedKey(tx, keyId);
		if (!key?.escrowed && (await othersWith(tx, keyId, userId)) === 0) continue;
		await takeKey(tx, keyId, userId, by);
	}
}

/** The job: keys that were left with somebody who no longer may, and that somebody else has got since. */
export async function takeAllLostKeys(db: Database): Promise<void> {
	const holders = await db.selectDistinct({ userId: committeeKeyGrants.userId }).from(committeeKeyGrants);
	for (const { userId } of holders) await db.transaction((tx) => takeLostKeys(tx, userId, null));
}

/** Takes one role from a person, and with it the keys that it gave. Throws UserError `last-administrator`. */
export const revokeRoleAndKeys = (db: Database, userId: string, grantId: string, by: string): Promise<void> =>
	db.transaction(async (tx) => {
		await revokeRole(tx, userId, grantId, by);
		await takeLostKeys(tx, userId, by);
	});

/** Lets nobody in as this person any more, and takes their keys. Throws UserError `last-administrator`. */
export const disableUserAndKeys = (db: Database, userId: string, by: string): Promise<void> =>
	db.transaction(async (tx) => {
		await disableUser(tx, userId, by);
		await takeLostKeys(tx, userId, by);
	});
