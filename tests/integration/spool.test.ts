import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '#lib/domain/questions/common.ts';
import { textMark } from '#lib/server/consultations/freeTexts.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import type { Database } from '#lib/server/db/client.ts';
import { batchLeast, drainSpool, drainTable, dropOldReceipts } from '#lib/server/responses/drain.ts';
import { submitAnswers, type SubmitInput } from '#lib/server/responses/submit.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase } from '../support/database.ts';
import { postgresDatabase, startPostgres } from '../support/postgres.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

const embedded = async () => {
	const { db, close } = await testDatabase();
	return { db, close };
};
const real = async () => {
	const server = await startPostgres();
	const { db, close } = await postgresDatabase(server);
	return {
		db,
		async close() {
			await close();
			await server.close();
		}
	};
};

describe.each([
	['the embedded database', embedded],
	['a PostgreSQL server', real]
])('submissions on %s', (_, open) => {
	let db: Database;
	let close: () => Promise<void>;
	let slug: string;
	let id: string;
	/** The clock that the spool tables take turns by; the tests move it. */
	let now = Date.UTC(2026, 0, 1, 12, 0, 5);

	beforeAll(async () => ({ db, close } = await open()));
	afterAll(() => close());
	beforeEach(async () => {
		vi.spyOn(Date, 'now').mockImplementation(() => now);
		slug = `c-${randomUUID()}`;
		id = await insertConsultation(db, slug);
	});
	afterEach(() => vi.restoreAllMocks());

	const input = (mark: number, more: Partial<SubmitInput> = {}): SubmitInput => ({
		consultationId: id,
		version: 1,
		answers: { mark, why: `text ${mark}` },
		key: randomUUID(),
		language: 'sv',
		channel: 'web',
		...more
	});
	const send = (mark: number, more?: Partial<SubmitInput>) => submitAnswers(db, input(mark, more));
	const sendMany = (count: number, more?: Partial<SubmitInput>) =>
		Promise.all(Array.from({ length: count }, (_, mark) => send(mark, more)));
	/** What waits is drained only when its table rests: a minute later. */
	const drainLater = () => {
		now += 60_000;
		return drainSpool(db);
	};
	const count = async (table: string, of = id) => {
		const [row] = await db.$client`
			select count(*)::int as count from ${db.$client(table)} where consultation_id = ${of}`;
		return row?.count as number;
	};
	const waiting = async (of = id) => (await count('spool_a', of)) + (await count('spool_b', of));
	const stored = async (of = id) =>
		(
			await db.$client<{ answers: Answers }[]>`select answers from responses where consultation_id = ${of}`
		).map(({ answers }) => answers);
	const marksOf = (answers: Answers[]) => answers.map(({ mark }) => Number(mark)).sort((a, b) => a - b);
	const took = async (of = id) => {
		const [row] = await db.$client`
			select coalesce(sum(count), 0)::int as sum from participation where consultation_id = ${of}`;
		return row?.sum as number;
	};

	it('count once, fifty times at once with the same key', async () => {
		const same = input(1);
		const outcomes = await Promise.all(Array.from({ length: 50 }, () => submitAnswers(db, same)));
		expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
		expect(outcomes.filter((outcome) => outcome === 'again')).toHaveLength(49);
		expect(await waiting()).toBe(1);
		expect(await count('receipts')).toBe(1);
	});

	it('count once, whichever order the answers come in', async () => {
		const same = input(1);
		expect(await submitAnswers(db, { ...same, answers: { mark: 1, view: 'yes' } })).toBe('accepted');
		expect(await submitAnswers(db, { ...same, answers: { view: 'yes', mark: 1 } })).toBe('again');
		expect(await waiting()).toBe(1);
	});

	it('of the same key and other content are refused, and the first ones stay', async () => {
		const key = randomUUID();
		const outcomes = await Promise.all(Array.from({ length: 20 }, (_, mark) => send(mark, { key })));
		expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
		expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(19);
		await closeConsultation(db, slug);
		expect(marksOf(await stored())).toEqual([outcomes.indexOf('accepted')]);
	});

	it('of one key in two consultations are not taken for the same', async () => {
		const other = await insertConsultation(db, `c-${randomUUID()}`);
		const key = randomUUID();
		expect(await send(1, { key })).toBe('accepted');
		expect(await send(1, { key, consultationId: other })).toBe('conflict');
	});

	it.each(['draft', 'closed', 'released', 'archived'])('are not taken when it is %s', async (state) => {
		await db.$client`update consultations set state = ${state} where id = ${id}`;
		expect(await send(1)).toBe('closed');
		expect(await waiting()).toBe(0);
		expect(await count('receipts')).toBe(0);
	});

	it('are not taken for a consultation that is not there', async () =>
		expect(await send(1, { consultationId: randomUUID() })).toBe('closed'));

	it('stay sealed until there are enough, then leave together', async () => {
		await sendMany(batchLeast - 1);
		expect(await drainLater()).toBe(0);
		expect(await drainLater()).toBe(0);
		expect(await count('responses')).toBe(0);
		expect(await took()).toBe(0);
		expect(await waiting()).toBe(batchLeast - 1);
		const used = (await count('spool_a')) > 0 ? 0 : 60_000;
		now = now - (now % 120_000) + used + 5000;
		await send(batchLeast - 1);
		expect(await drainLater()).toBe(batchLeast);
		expect(marksOf(await stored())).toEqual(Array.from({ length: batchLeast }, (_, mark) => mark));
		expect(await took()).toBe(batchLeast);
		expect(await waiting()).toBe(0);
	});

	it('leave the table that is in use alone', async () => {
		await sendMany(batchLeast);
		expect(await drainSpool(db)).toBe(0);
		expect(await waiting()).toBe(batchLeast);
		expect(await drainLater()).toBe(batchLeast);
	});

	it('of another consultation stay where they are while the first ones leave', async () => {
		const other = await insertConsultation(db, `c-${randomUUID()}`);
		await Promise.all([sendMany(batchLeast), sendMany(3, { consultationId: other })]);
		expect(await drainLater()).toBe(batchLeast);
		expect(await waiting(other)).toBe(3);
		expect(await count('responses', other)).toBe(0);
		await db.$client`update consultations set state = 'closed' where id = ${other}`;
		await db.$client.begin(async (tx) => {
			await drainTable(tx, 'spool_a');
			await drainTable(tx, 'spool_b');
		});
		expect(marksOf(await stored(other))).toEqual([0, 1, 2]);
	});

	it('leave in batches that grow with what is stored', async () => {
		await sendMany(400);
		expect(await drainLater()).toBe(400);
		await sendMany(99);
		expect(await drainLater()).toBe(0);
		expect(await count('responses')).toBe(400);
	});

	it('are neither lost nor counted when one of them cannot be opened', async () => {
		await sendMany(batchLeast);
		const [row] = await db.$client`
			select ctid::text as place, tableoid::regclass::text as name, sealed from (
				select ctid, tableoid, * from spool_a union all select ctid, tableoid, * from spool_b) s
			where consultation_id = ${id} limit 1`;
		const bent = Uint8Array.from(row?.sealed as Uint8Array);
		bent[40] = (bent[40] ?? 0) ^ 1;
		await db.$client`update ${db.$client(row?.name)} set sealed = ${bent} where ctid = ${row?.place}::tid`;
		await expect(drainLater()).rejects.toThrow();
		expect([await count('responses'), await took(), await waiting()]).toEqual([0, 0, batchLeast]);
		await db.$client`delete from ${db.$client(row?.name)} where consultation_id = ${id}`;
	});

	it('become responses at closing, however few, with nothing else beside them', async () => {
		for (const [index, language] of ['sv', 'en', 'sv-simple'].entries()) await send(index, { language });
		await send(3, { channel: 'api' });
		await closeConsultation(db, slug);
		expect(marksOf(await stored())).toEqual([0, 1, 2, 3]);
		expect(await waiting()).toBe(0);
		const columns = await db.$client<{ name: string }[]>`
			select column_name as name from information_schema.columns where table_name = 'responses' order by 1`;
		expect(columns.map(({ name }) => name)).toEqual(['answers', 'consultation_id', 'id', 'version']);
		const rows = await db.$client<{ channel: string; language: string; count: number }[]>`
			select channel, language, count from participation where consultation_id = ${id} order by 1, 2`;
		expect(rows).toMatchObject([
			{ channel: 'api', language: 'sv', count: 1 },
			{ channel: 'web', language: 'en', count: 1 },
			{ channel: 'web', language: 'sv', count: 1 },
			{ channel: 'web', language: 'sv-simple', count: 1 }
		]);
	});

	it('have their texts cut loose at closing, each by itself and withheld', async () => {
		await sendMany(12);
		await send(12, { answers: { mark: 12 } });
		await closeConsultation(db, slug);
		const answers = await stored();
		expect(answers.filter(({ why }) => why === textMark)).toHaveLength(12);
		expect(JSON.stringify(answers)).not.toContain('text ');
		const texts = await db.$client<{ text: string; state: string; question: string }[]>`
			select * from free_texts where consultation_id = ${id}`;
		expect(texts.map(({ text }) => text).sort()).toEqual(
			Array.from({ length: 12 }, (_, mark) => `text ${mark}`).sort()
		);
		expect(new Set(texts.map(({ state }) => state))).toEqual(new Set(['withheld']));
		expect(Object.keys(texts[0] ?? {}).sort()).toEqual([
			'consultation_id',
			'edited',
			'id',
			'lang',
			'question',
			'released',
			'state',
			'text',
			'translations'
		]);
		// Which language a text is in is known of it when a person has looked at it, and not before.
		for (const text of texts) expect(text).toMatchObject({ lang: null, translations: null, released: null });
	});

	it('under closing are stored when they were acknowledged and refused when not, with none in between', async () => {
		const outcomes: Promise<string>[] = [];
		let closing: Promise<void> | undefined;
		for (let mark = 0; mark < 400; mark++) {
			outcomes.push(send(mark));
			if (mark === 150) closing = closeConsultation(db, slug);
			if (mark % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
		}
		await closing;
		const all = await Promise.all(outcomes);
		const accepted = all.flatMap((outcome, mark) => (outcome === 'accepted' ? [mark] : []));
		expect(new Set(all)).toEqual(new Set(['accepted', 'closed']));
		expect(marksOf(await stored())).toEqual(accepted);
		expect(await took()).toBe(accepted.length);
		expect(await waiting()).toBe(0);
		expect(await count('receipts')).toBe(accepted.length);
		expect(await count('free_texts')).toBe(accepted.length);
		expect(JSON.stringify(await stored())).not.toContain('text ');
		expect(await send(999)).toBe('closed');
	}, 60_000);

	it('that began before closing and waited for it are refused: closing has counted already', async () => {
		let late: Promise<string> | undefined;
		await db.$client.begin(async (tx) => {
			await tx`update consultations set state = 'closed' where id = ${id}`;
			await tx`lock table spool_a, spool_b in access exclusive mode`;
			late = send(1);
			await new Promise((resolve) => setTimeout(resolve, 300));
		});
		expect(await late).toBe('closed');
		expect([await waiting(), await count('receipts')]).toEqual([0, 0]);
	});

	it('are counted the same by the periods that are shown', async () => {
		await sendMany(30);
		await closeConsultation(db, slug);
		const [row] = await db.$client`
			select sum(count)::int as sum, min(count)::int as least from participation_periods where consultation_id = ${id}`;
		expect(row).toEqual({ sum: 30, least: 30 });
	});

	it('of fewer than ten people show no participation at all', async () => {
		await sendMany(9);
		await closeConsultation(db, slug);
		expect(await count('participation_periods')).toBe(0);
	});

	it('are remembered as sent until a week after closing, and then forgotten', async () => {
		const same = input(1);
		await submitAnswers(db, same);
		await closeConsultation(db, slug);
		expect(await submitAnswers(db, same)).toBe('again');
		await dropOldReceipts(db);
		expect(await count('receipts')).toBe(1);
		await db.$client`update consultations set closed_at = now() - interval '8 days' where id = ${id}`;
		await dropOldReceipts(db);
		expect(await count('receipts')).toBe(0);
	});
});
