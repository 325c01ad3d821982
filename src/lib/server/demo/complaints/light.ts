import { randomBytes, randomUUID } from 'node:crypto';
import { newCaseKeys, newReceipt, sealToCommittee } from '../../complaints/caseKeys.ts';
import { sealingKeyOf } from '../../complaints/committeeKeys.ts';
import type { Queryable } from '../../db/client.ts';
import { cases } from '../../db/schema/index.ts';

type Row = typeof cases.$inferInsert;
/** Coded facts and standing of a case without any text. */
export type LightCase = Omit<
	Row,
	| 'reference'
	| 'receiptSalt'
	| 'receiptVerifier'
	| 'receiptKey'
	| 'keyId'
	| 'sealedKeys'
	| 'committeeId'
	| 'demonstration'
>;

const chance = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/**
 * Invented cases, many at a time, with nothing written in them. Nobody holds their receipts: what a secret would have to
 * match is chance, so that no Argon2 is spent on them. Throws where the committee has no key. Returns their ids.
 */
export async function insertLightCases(
	tx: Queryable,
	committeeId: string,
	found: readonly LightCase[]
): Promise<string[]> {
	const key = await sealingKeyOf(tx, committeeId);
	if (!key) throw new Error('The committee has no key');
	const rows = found.map((own) => ({
		...own,
		id: own.id ?? randomUUID(),
		reference: newReceipt().reference,
		receiptSalt: chance(16),
		receiptVerifier: chance(32),
		receiptKey: chance(1064),
		committeeId,
		keyId: key.id,
		sealedKeys: sealToCommittee(key.publicKey, newCaseKeys()),
		demonstration: true
	}));
	if (rows.length > 0) await tx.insert(cases).values(rows);
	return rows.map(({ id }) => id);
}
