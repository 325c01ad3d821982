import { randomBytes, randomUUID } from 'node:crypto';
import { newCaseKeys, newReceipt, sealToCommittee } from '../../complaints/caseKeys.ts';
import { sealingKeyOf } from '../../complaints/committeeKeys.ts';
import { sealValue } from '../../complaints/sealing.ts';
import type { Queryable } from '../../db/client.ts';
import { caseEntries, cases } from '../../db/schema/index.ts';

type Row = typeof cases.$inferInsert;
/** Coded facts and standing of a case. */
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
> & {
	/** What is written in it; nothing without it. */
	text?: string;
};

const chance = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/**
 * Invented cases, many at a time. Nobody holds their receipts: what a secret would have to match is chance, so that no
 * Argon2 is spent on them. Throws where the committee has no key. Returns their ids.
 */
export async function insertLightCases(
	tx: Queryable,
	committeeId: string,
	found: readonly LightCase[]
): Promise<string[]> {
	const key = await sealingKeyOf(tx, committeeId);
	if (!key) throw new Error('The committee has no key');
	const rows: Row[] = [];
	const entries: (typeof caseEntries.$inferInsert)[] = [];
	for (const { text, ...own } of found) {
		const [id, keys] = [own.id ?? randomUUID(), newCaseKeys()];
		rows.push({
			...own,
			id,
			reference: newReceipt().reference,
			receiptSalt: chance(16),
			receiptVerifier: chance(32),
			receiptKey: chance(1064),
			committeeId,
			keyId: key.id,
			sealedKeys: sealToCommittee(key.publicKey, keys),
			demonstration: true
		});
		const entry = randomUUID();
		const to = { caseId: id, id: entry, field: 'complaint' };
		if (text)
			entries.push({
				id: entry,
				caseId: id,
				kind: 'complaint',
				sealed: sealValue(keys.shared, { text, lang: own.language }, to),
				...(own.createdAt ? { createdAt: own.createdAt } : {})
			});
	}
	if (rows.length > 0) await tx.insert(cases).values(rows);
	if (entries.length > 0) await tx.insert(caseEntries).values(entries);
	return rows.map(({ id }) => id ?? '');
}
