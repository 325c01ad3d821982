import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Answers } from '#lib/domain/questions/common.ts';
import type { Channel } from '#lib/domain/consultations/entry.ts';
import type { Database } from '../db/client.ts';
import { codeStanding } from '../codes/check.ts';
import { spendCode } from '../codes/spent.ts';
import { today } from '../clock.ts';
import { gather } from './gather.ts';
import { sealSubmission } from './seal.ts';

export type SubmitOutcome = 'accepted' | 'again' | 'conflict' | 'closed';
/** Why a single-use code was not taken: then nothing of the sending was. */
export type CodeRefusal = 'code-spent' | 'code-unknown';
export type SubmitInput = {
	consultationId: string;
	version: number;
	answers: Answers;
	/** How the person may be reached, by question: kept apart from the answers. */
	contacts?: Record<string, string> | undefined;
	/** The submission key, a UUID that the client keeps: it makes the same sending count once (decision D10). */
	key: string;
	language: string;
	channel: Channel;
};

/** The same answers give the same bytes, whatever order they came in. */
function canonical(answers: Answers): string {
	return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The two spool tables take turns by the minute, so that the one being drained is not the one being filled. */
export const spoolInUse = (now = Date.now()): 'spool_a' | 'spool_b' =>
	Math.floor(now / 60_000) % 2 === 0 ? 'spool_a' : 'spool_b';

const keyHashOf = (key: string): Buffer => hash('sha256', key, 'buffer');
const contentHmacOf = ({ key, consultationId, answers, contacts = {} }: SubmitInput): Buffer =>
	createHmac('sha256', key)
		.update(`${consultationId}\n${canonical({ ...answers, ...contacts })}`)
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

type Fresh = { consultationId: string; keyHash: Buffer; contentHmac: Buffer; sealed: Uint8Array };

/** Bytes as PostgreSQL writes an array of them. */
const byteArray = (list: readonly Uint8Array[]): string =>
	`{${list.map((bytes) => `"\\\\x${Buffer.from(bytes).toString('hex')}"`).join(',')}}`;

/** Stores those that are new in one durable statement. Which of them were, by place. */
async function storeTogether(db: Database, given: readonly Fresh[]): Promise<boolean[]> {
	// Always in the same order: two processes with the same keys never wait for each other.
	const sorted = given.toSorted((a, b) => Buffer.compare(a.keyHash, b.keyHash));
	const sql = db.$client;
	const stored = await sql<{ key_hash: Uint8Array }[]>`
		with given as (
			select * from unnest(
				${byteArray(sorted.map(({ keyHash }) => keyHash))}::text::bytea[],
				${byteArray(sorted.map(({ contentHmac }) => contentHmac))}::text::bytea[],
				${`{${sorted.map(({ consultationId }) => consultationId).join(',')}}`}::text::uuid[],
				${byteArray(sorted.map(({ sealed }) => sealed))}::text::bytea[]
			) as g (key_hash, content_hmac, consultation_id, sealed)),
		fresh as (
			insert into receipts (key_hash, content_hmac, consultation_id)
			select g.key_hash, g.content_hmac, c.id
			from given g join consultations c on c.id = g.consultation_id and c.state = 'open'
			on conflict (key_hash) do nothing returning key_hash),
		spooled as (
			insert into ${sql(spoolInUse())} (consultation_id, sealed)
			select g.consultation_id, g.sealed from given g join fresh using (key_hash))
		select key_hash from fresh`;
	const fresh = new Set(stored.map(({ key_hash }) => Buffer.from(key_hash).toString('hex')));
	return given.map(({ keyHash }) => fresh.has(keyHash.toString('hex')));
}

const stores = new WeakMap<Database, (fresh: Fresh) => Promise<boolean>>();

/** Those that come while others are being stored are stored together: one commit for all of them. */
function storeOf(db: Database): (fresh: Fresh) => Promise<boolean> {
	const known = stores.get(db);
	if (known) return known;
	const store = gather<Fresh, boolean>({
		most: 64,
		nameOf: ({ keyHash }) => keyHash.toString('hex'),
		work: (given) => storeTogether(db, given)
	});
	stores.set(db, store);
	return store;
}

const freshOf = (input: SubmitInput): Fresh => {
	const { consultationId, version, answers, contacts, key, language, channel } = input;
	return {
		consultationId,
		keyHash: keyHashOf(key),
		contentHmac: contentHmacOf(input),
		sealed: sealSubmission(consultationId, {
			version,
			answers,
			...(contacts ? { contacts } : {}),
			language,
			channel,
			day: today()
		})
	};
};

/**
 * Takes one validated submission: stored durably before this resolves, and counted once.
 * `again`: the same key and content as before; `conflict`: the same key with other content; `closed`: not open any more.
 */
export async function submitAnswers(db: Database, input: SubmitInput): Promise<SubmitOutcome> {
	const stored = await storeOf(db)(freshOf(input));
	return stored ? 'accepted' : outcomeOfEarlier(db, input);
}

/** Rolls back a sending whose code could not be used. */
class Unspendable extends Error {}

/**
 * The same for a sending with a single-use code: code and answer are taken together, or neither. The same sending again
 * is answered as the first time. Apart from the others, so that those without a code pay nothing for it.
 */
export async function submitWithCode(
	db: Database,
	input: SubmitInput,
	codeHash: Buffer
): Promise<SubmitOutcome | CodeRefusal> {
	const { consultationId, keyHash, contentHmac, sealed } = freshOf(input);
	try {
		const stored = await db.$client.begin(async (tx) => {
			const fresh = await tx`
				insert into receipts (key_hash, content_hmac, consultation_id)
				select ${keyHash}, ${contentHmac}, id from consultations
				where id = ${consultationId} and state = 'open' for share
				on conflict (key_hash) do nothing returning 1`;
			if (fresh.length === 0) return false;
			if (!(await spendCode(tx, consultationId, codeHash))) throw new Unspendable();
			await tx`insert into ${tx(spoolInUse())} (consultation_id, sealed) values (${consultationId}, ${sealed})`;
			return true;
		});
		return stored ? 'accepted' : outcomeOfEarlier(db, input);
	} catch (cause) {
		if (!(cause instanceof Unspendable)) throw cause;
		return (await codeStanding(db, consultationId, codeHash)) === 'spent' ? 'code-spent' : 'code-unknown';
	}
}

/** Whether a submission key is used up: its answers have been sent, or its journey was ended on a shared device. */
export async function isKeyUsed(db: Database, key: string): Promise<boolean> {
	const found = await db.$client`select 1 from receipts where key_hash = ${keyHashOf(key)}`;
	return found.length > 0;
}

/**
 * Uses a submission key up without any answers: nothing that carries it opens a page or is taken any more.
 * False when it was used up before.
 */
export async function retireKey(db: Database, consultationId: string, key: string): Promise<boolean> {
	const retired = await db.$client`
		insert into receipts (key_hash, content_hmac, consultation_id)
		values (${keyHashOf(key)}, ${randomBytes(32)}, ${consultationId})
		on conflict (key_hash) do nothing returning 1`;
	return retired.length > 0;
}
