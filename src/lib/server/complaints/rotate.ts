import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Queryable } from '../db/client.ts';
import { cases, committeeKeyGrants, committeeKeys } from '../db/schema/index.ts';
import { openForCommittee, sealToCommittee } from './caseKeys.ts';
import { committeePair, grantKey, insertKey } from './committeeKeys.ts';
import type { KeyPair } from './sealing.ts';

const atOnce = 500;

/** Seals every case that is not disposed of, and lies under the old key, to the new one. Returns how many. Throws Unopened. */
async function resealCases(
	tx: Queryable,
	from: { id: string; pair: KeyPair },
	to: { id: string; pair: KeyPair }
): Promise<number> {
	let count = 0;
	for (;;) {
		const rows = await tx
			.select({ id: cases.id, sealedKeys: cases.sealedKeys })
			.from(cases)
			.where(and(eq(cases.keyId, from.id), isNull(cases.disposedAt)))
			.orderBy(cases.id)
			.limit(atOnce)
			.for('update');
		if (rows.length === 0) return count;
		const sealed = rows.map(({ id, sealedKeys }) => ({
			id,
			keys: Buffer.from(sealToCommittee(to.pair.publicKey, openForCommittee(from.pair, sealedKeys))).toString(
				'hex'
			)
		}));
		await tx.execute(sql`
			update cases set sealed_keys = decode(new.keys, 'hex'), key_id = ${to.id}
			from jsonb_to_recordset(${JSON.stringify(sealed)}::text::jsonb) as new (id uuid, keys text)
			where cases.id = new.id`);
		count += rows.length;
	}
}

/**
 * Makes a committee a new key in the old one's place, all or nothing: every case that is not disposed of is sealed to it
 * anew, it is granted to `by` and to those of `to` who had the old one, and nobody keeps the old one. Whoever had the old
 * one, or kept a copy of it, opens nothing with it from now on. `noKey`: the committee has none; `notGranted`: the person
 * who asks has not got it. Returns the new key's id and how many cases were sealed anew.
 */
export async function rotateKey(
	db: Database,
	{
		committeeId,
		officer,
		by,
		to
	}: { committeeId: string; officer: KeyPair; by: string; to: readonly string[] }
): Promise<{ id: string; cases: number } | 'noKey' | 'notGranted'> {
	return db.transaction(async (tx) => {
		const [old] = await tx
			.select({ id: committeeKeys.id })
			.from(committeeKeys)
			.where(and(eq(committeeKeys.committeeId, committeeId), isNull(committeeKeys.retiredAt)))
			.for('update');
		if (!old) return 'noKey';
		const pair = await committeePair(tx, old.id, by, officer);
		if (!pair) return 'notGranted';
		await tx
			.update(committeeKeys)
			.set({ retiredAt: sql`now()` })
			.where(eq(committeeKeys.id, old.id));
		const made = await insertKey(tx, committeeId, by);
		if (!made) throw new Error('The old key still lives');
		const resealed = await resealCases(tx, { id: old.id, pair }, made);
		const holders = await tx
			.delete(committeeKeyGrants)
			.where(eq(committeeKeyGrants.keyId, old.id))
			.returning({ userId: committeeKeyGrants.userId });
		const chosen = holders.map(({ userId }) => userId).filter((id) => id === by || to.includes(id));
		for (const userId of chosen.toSorted())
			await grantKey(tx, { keyId: made.id, pair: made.pair, userId, by });
		return { id: made.id, cases: resealed };
	});
}

/** How many cases lie under each key. */
export async function casesUnder(db: Queryable, keyIds: readonly string[]): Promise<Map<string, number>> {
	if (keyIds.length === 0) return new Map();
	const rows = await db
		.select({ keyId: cases.keyId, count: sql<number>`count(*)::int` })
		.from(cases)
		.where(and(inArray(cases.keyId, [...keyIds]), isNull(cases.disposedAt)))
		.groupBy(cases.keyId);
	return new Map(rows.map(({ keyId, count }) => [keyId, count]));
}
