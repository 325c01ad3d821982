import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import type { Answers } from '#lib/domain/questions/common.ts';
import { shuffled } from '../random.ts';

export type StoredResponse = { id: string; version: number; answers: Answers };

export const newResponse = (version: number, answers: Answers): StoredResponse => ({
	id: randomUUID(),
	version,
	answers
});

/** Every response of a consultation, for the jobs that rewrite or count them; never for a screen. */
export async function readResponses(tx: TransactionSql, consultationId: string): Promise<StoredResponse[]> {
	return tx<
		StoredResponse[]
	>`select id, version, answers from responses where consultation_id = ${consultationId}`;
}

/**
 * Writes a consultation's responses anew, all in one transaction and in random order:
 * neither place on disk nor transaction id tells who came first (decision D11).
 */
export async function rewriteResponses(
	tx: TransactionSql,
	consultationId: string,
	responses: readonly StoredResponse[]
): Promise<void> {
	await tx`delete from responses where consultation_id = ${consultationId}`;
	const order = shuffled(responses);
	for (let start = 0; start < order.length; start += 2000) {
		const rows = order.slice(start, start + 2000);
		await tx`
			insert into responses (id, consultation_id, version, answers)
			select r.id, ${consultationId}, r.version, r.answers
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, version int, answers jsonb)`;
	}
}
