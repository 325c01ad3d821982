import { createHmac } from 'node:crypto';
import type { Answers } from '#lib/domain/questions/common.ts';
import { createTally, type Counts } from '#lib/domain/disclosure/tally.ts';
import type { Database } from '../db/client.ts';
import { unitedForm } from '../forms/versions.ts';
import { secretKey } from '../keys/keys.ts';

const batch = 5000;
const firstId = '00000000-0000-0000-0000-000000000000';

/** What was counted, and the mark of exactly these responses: whoever has the key can tell whether it was others. */
export type Snapshot = { counts: Counts; hash: string };

/**
 * Counts a closed consultation's responses to all versions of its form in batches, in the order of their random ids, and keeps none of them.
 * `hash` is an HMAC-SHA-256 under a key outside the database. Throws UnknownAnswer.
 */
export async function readSnapshot(
	db: Database,
	consultationId: string,
	progress?: (counted: number) => void
): Promise<Snapshot> {
	const { form, answersOf } = await unitedForm(db, consultationId);
	const tally = createTally(form);
	const hmac = createHmac('sha256', secretKey('snapshot'));
	let counted = 0;
	for (let last = firstId; ;) {
		const rows = await db.$client<{ id: string; version: number; answers: string }[]>`
			select id, version, answers::text as answers from responses
			where consultation_id = ${consultationId} and id > ${last} order by id limit ${batch}`;
		for (const { id, version, answers } of rows) {
			hmac.update(`${id} ${version} ${answers}\n`);
			tally.add(answersOf(version, JSON.parse(answers) as Answers));
		}
		counted += rows.length;
		progress?.(counted);
		if (rows.length < batch) return { counts: tally.counts(), hash: hmac.digest('hex') };
		last = rows.at(-1)!.id;
	}
}
