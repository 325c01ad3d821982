import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Answers } from '#lib/domain/questions/common.ts';
import type { Database } from '../db/client.ts';
import { today } from '../clock.ts';
import { sealSubmission } from './seal.ts';

export type SubmitOutcome = 'accepted' | 'again' | 'conflict' | 'closed';
export type SubmitInput = {
	consultationId: string;
	version: number;
	answers: Answers;
	/** The submission key, a UUID that the client keeps: it makes the same sending count once (decision D10). */
	key: string;
	language: string;
	channel: 'web' | 'api' | 'paper' | 'class';
};

/** The same answers give the same bytes, whatever order they came in. */
function canonical(answers: Answers): string {
	return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The two spool tables take turns by the minute, so that the one being drained is not the one being filled. */
export const spoolInUse = (now = Date.now()): 'spool_a' | 'spool_b' =>
	Math.floor(now / 60_000) % 2 === 0 ? 'spool_a' : 'spool_b';

const keyHashOf = (key: string): Buffer => createHash('sha256').update(key).digest();
const contentHmacOf = ({ key, consultationId, answers }: SubmitInput): Buffer =>
	createHmac('sha256', key)
		.update(`${consultationId}\n${canonical(answers)}`)
		.digest();

/** What became of an earlier sending under the same key: `closed` when there was none. */
export async function outcomeOfEarlier(
	db: Database,
	input: SubmitInput
): Promise<Exclude<SubmitOutcome, 'accepted'>> {
	const [earlier] = await db.$client<{ content_hmac: Uint8Array }[]>`
		select content_hmac from receipts where key_hash = ${keyHashOf(input.key)}`;
	if (!earlier) return 'closed';
	return timingSafeEqual(earlier.content_hmac, contentHmacOf(input)) ? 'again' : 'conflict';
}

/**
 * Takes one validated submission: one durable statement, counted once.
 * `again`: the same key and content as before; `conflict`: the same key with other content; `closed`: not open any more.
 */
export async function submitAnswers(db: Database, input: SubmitInput): Promise<SubmitOutcome> {
	const { consultationId, version, answers, key, language, channel } = input;
	const sql = db.$client;
	const keyHash = keyHashOf(key);
	const contentHmac = contentHmacOf(input);
	const sealed = sealSubmission(consultationId, { version, answers, language, channel, day: today() });
	const stored =
		spoolInUse() === 'spool_a'
			? await sql`
				with fresh as (
					insert into receipts (key_hash, content_hmac, consultation_id)
					select ${keyHash}, ${contentHmac}, id from consultations where id = ${consultationId} and state = 'open'
					on conflict (key_hash) do nothing returning consultation_id)
				insert into spool_a (consultation_id, sealed) select consultation_id, ${sealed} from fresh returning 1`
			: await sql`
				with fresh as (
					insert into receipts (key_hash, content_hmac, consultation_id)
					select ${keyHash}, ${contentHmac}, id from consultations where id = ${consultationId} and state = 'open'
					on conflict (key_hash) do nothing returning consultation_id)
				insert into spool_b (consultation_id, sealed) select consultation_id, ${sealed} from fresh returning 1`;
	return stored.length > 0 ? 'accepted' : outcomeOfEarlier(db, input);
}
