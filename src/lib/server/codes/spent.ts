import type { TransactionSql } from 'postgres';
import type { Database } from '../db/client.ts';
import { shuffled } from '../random.ts';

/**
 * Marks a code as used, in the transaction that seals its answer away. Whether it could be: not when it is unknown or
 * has been used; of two sendings at once, one waits for the other.
 */
export async function spendCode(tx: TransactionSql, consultationId: string, hash: Buffer): Promise<boolean> {
	const spent = await tx`
		insert into spent_codes (code_hash, consultation_id)
		select k.code_hash, b.consultation_id from codes k join code_batches b on b.id = k.batch_id
		where k.code_hash = ${hash} and b.consultation_id = ${consultationId}
		on conflict (code_hash) do nothing returning 1`;
	return spent.length === 1;
}

/**
 * Writes a consultation's used codes anew in random order, in the transaction that writes its responses anew: neither
 * place, transaction nor rank joins one with the other (decision D19).
 */
export async function rewriteSpentCodes(tx: TransactionSql, consultationId: string): Promise<void> {
	const spent = await tx<{ code_hash: Uint8Array; consultation_id: string }[]>`
		delete from spent_codes where consultation_id = ${consultationId} returning code_hash, consultation_id`;
	const order = shuffled(spent);
	for (let start = 0; start < order.length; start += 2000)
		await tx`insert into spent_codes ${tx(order.slice(start, start + 2000))}`;
}

/** The job: drops codes, used and not, a week after closing, with what made sendings count once. */
export async function dropOldCodes(db: Database): Promise<void> {
	await db.$client`
		delete from spent_codes using consultations c
		where c.id = spent_codes.consultation_id and c.closed_at < now() - interval '7 days'`;
	await db.$client`
		delete from codes using code_batches b, consultations c
		where b.id = codes.batch_id and c.id = b.consultation_id and c.closed_at < now() - interval '7 days'`;
}
