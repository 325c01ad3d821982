import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { drainSpool } from '#lib/server/responses/drain.ts';
import { submitAnswers } from '#lib/server/responses/submit.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { chance, correlation, rankCorrelation, sequence } from '../support/statistics.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

const people = 1200;
const languages = ['sv', 'sv-simple', 'en'];
const random = sequence(20261123);
/** What the attacker knows: who sent when (the number is the turn), and in which language. */
const languageOf = Array.from({ length: people }, () => languages[Math.floor(random() * 3)] as string);

type Row = { mark: number; place: string; xmin: string; id: string };
/** Everything that a copy of a table tells of its rows' order. */
type Copy = { responses: Row[]; texts: Row[]; spool: { sealed: Buffer; mark: number }[] };

let house: TestDatabase;
let id: string;
let before: Copy;
let after: Copy;
let files: number[];

/** Rows as they lie on disk: page and line of `ctid`. */
const placeOf = (ctid: string) => {
	const [page = 0, line = 0] = ctid.replace(/[()]/g, '').split(',').map(Number);
	return page * 10_000 + line;
};
const idOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

async function copy(): Promise<Copy> {
	const sql = house.db.$client;
	const responses = await sql<Row[]>`
		select (answers->>'mark')::int as mark, ctid::text as place, xmin::text as xmin, id from responses order by ctid`;
	const texts = await sql<Row[]>`
		select substring(text from '[0-9]+')::int as mark, ctid::text as place, xmin::text as xmin, id from free_texts order by ctid`;
	const spool = await sql<{ sealed: Buffer }[]>`
		select sealed from (select 'a' as t, ctid as c, * from spool_a union all select 'b', ctid, * from spool_b) s order by t, c`;
	return {
		responses,
		texts,
		spool: spool.map(({ sealed }, index) => ({ sealed, mark: people - spool.length + index }))
	};
}

/** The turns whose text stands in the database's own files (not its log), in the order of the bytes. */
function turnsOnDisk(): number[] {
	const base = join(house.folder, 'database', 'base');
	const found: number[] = [];
	for (const folder of readdirSync(base).sort())
		for (const file of readdirSync(join(base, folder)).sort()) {
			const bytes = readFileSync(join(base, folder, file)).toString('latin1');
			for (const match of bytes.matchAll(/tecken-(\d{4})-/g)) found.push(Number(match[1]));
		}
	return [...new Set(found)];
}

async function sendTurns(from: number, to: number): Promise<void> {
	for (let mark = from; mark < to; mark++)
		await submitAnswers(house.db, {
			consultationId: id,
			version: 1,
			answers: { mark, view: mark % 3 ? 'yes' : 'no', why: `tecken-${String(mark).padStart(4, '0')}-slut` },
			key: randomUUID(),
			language: languageOf[mark] as string,
			channel: 'web'
		});
}

beforeAll(async () => {
	house = await testDatabase();
	id = await insertConsultation(house.db, 'torget');
	let now = Date.UTC(2026, 0, 1, 12, 0, 5);
	vi.spyOn(Date, 'now').mockImplementation(() => now);
	await sendTurns(0, 400);
	now += 60_000;
	expect(await drainSpool(house.db)).toBe(400);
	await sendTurns(400, 800);
	now += 60_000;
	expect(await drainSpool(house.db)).toBe(400);
	await sendTurns(800, people);
	vi.restoreAllMocks();
	before = await copy();
	await closeConsultation(house.db, 'torget');
	after = await copy();
	await house.db.$client`checkpoint`;
	files = turnsOnDisk();
}, 180_000);
afterAll(() => house.close());

/** The attacker's best guesses of the turns from one order of rows, each with how well it hits. */
function attack(rows: readonly Row[]) {
	const turns = rows.map(({ mark }) => mark);
	const orders = {
		place: rows.map(({ place }) => placeOf(place)),
		transaction: rows.map(({ xmin, place }) => Number(xmin) * 1e9 + placeOf(place)),
		id: rows.map((row) => idOf(row.id))
	};
	return Object.values(orders).map((order) => {
		const guessed = turns
			.map((mark, index) => ({ mark, order: order[index] as number }))
			.sort((a, b) => a.order - b.order);
		const sorted = turns.toSorted((a, b) => a - b);
		return {
			rank: rankCorrelation(turns, order),
			hits: guessed.filter(({ mark }, index) => mark === sorted[index]).length,
			neighbours: guessed.filter(({ mark }, index) => Math.abs(mark - (guessed[index + 1]?.mark ?? -9)) === 1)
				.length
		};
	});
}

/** How far language can be told from a number beside a row: the strongest correlation of any language. */
const telling = (values: readonly number[], turns: readonly number[]) =>
	Math.max(
		...languages.map((language) =>
			Math.abs(
				correlation(
					values,
					turns.map((mark) => (languageOf[mark] === language ? 1 : 0))
				)
			)
		)
	);

/** Rows of the same language beside each other, above what chance gives (in standard deviations). */
function clustering(turns: readonly number[]): number {
	const pairs = turns.length - 1;
	const same = turns.filter(
		(mark, index) => index < pairs && languageOf[mark] === languageOf[turns[index + 1] as number]
	).length;
	const share = languages
		.map((language) => turns.filter((mark) => languageOf[mark] === language).length / turns.length)
		.reduce((sum, part) => sum + part * part, 0);
	return Math.abs(same - pairs * share) / Math.sqrt(pairs * share * (1 - share));
}

const tables: [string, () => Row[], number][] = [
	['the responses before closing', () => before.responses, 800],
	['the responses after closing', () => after.responses, people],
	['the texts after closing', () => after.texts, people]
];

describe.each(tables)('an attacker with %s', (_, rows, count) => {
	it('has all of them', () => expect(new Set(rows().map(({ mark }) => mark)).size).toBe(count));
	it('learns nothing of who came when from place, transaction or id', () => {
		for (const { rank, hits, neighbours } of attack(rows())) {
			expect(Math.abs(rank)).toBeLessThan(chance(count));
			expect(hits).toBeLessThan(12);
			expect(neighbours).toBeLessThan(16);
		}
	});
	it('learns nothing of the language from place, transaction or id', () => {
		const turns = rows().map(({ mark }) => mark);
		expect(
			telling(
				rows().map(({ place }) => placeOf(place)),
				turns
			)
		).toBeLessThan(chance(count));
		expect(
			telling(
				rows().map(({ xmin }) => Number(xmin)),
				turns
			)
		).toBeLessThan(chance(count));
		expect(
			telling(
				rows().map((row) => idOf(row.id)),
				turns
			)
		).toBeLessThan(chance(count));
		expect(clustering(turns)).toBeLessThan(5.2);
	});
});

describe('an attacker with the full spool', () => {
	it('has the last four hundred, in the order they came', () => expect(before.spool).toHaveLength(400));
	it('sees no length that differs', () =>
		expect(new Set(before.spool.map(({ sealed }) => sealed.length)).size).toBe(1));
	it('cannot tell the language from any byte', () => {
		const turns = before.spool.map(({ mark }) => mark);
		const length = before.spool[0]?.sealed.length ?? 0;
		// More than a thousand places are tried: the strongest of them by chance is above what one alone may be.
		for (let place = 0; place < length; place++)
			expect(
				telling(
					before.spool.map(({ sealed }) => sealed[place] as number),
					turns
				)
			).toBeLessThan(1.35 * chance(400));
	});
	it('sees no piece of ciphertext twice', () => {
		const pieces = before.spool.flatMap(({ sealed }) =>
			[sealed.subarray(0, 12), sealed.subarray(12, 28), sealed.subarray(-16)].map((part) =>
				part.toString('hex')
			)
		);
		expect(new Set(pieces).size).toBe(pieces.length);
	});
	it('finds it empty after closing', () => expect(after.spool).toEqual([]));
});

it('the database’s own files keep no earlier order of the texts', () => {
	expect(files.length).toBe(people);
	const order = files.map((_, index) => index);
	expect(Math.abs(rankCorrelation(files, order))).toBeLessThan(chance(people));
	expect(clustering(files)).toBeLessThan(5.2);
});

it('nothing of a language stands in a response or a text', async () => {
	const [found] = await house.db.$client`
		select count(*)::int as count from (
			select to_jsonb(r)::text as row from responses r union all select to_jsonb(t)::text from free_texts t) s
		where row ~ '"(sv|sv-simple|en)"'`;
	expect(found?.count).toBe(0);
});

describe('the same attacks find the link where there is one', () => {
	it('in a table where each answer is stored when it comes', async () => {
		const sql = house.db.$client;
		await sql`create table naive (id uuid default gen_random_uuid(), mark int)`;
		for (let mark = 0; mark < 400; mark++) await sql`insert into naive (mark) values (${mark})`;
		const rows = await sql<
			Row[]
		>`select mark, ctid::text as place, xmin::text as xmin, id from naive order by ctid`;
		const [place, transaction, byId] = attack(rows);
		expect(place).toEqual({ rank: expect.closeTo(1, 5), hits: 400, neighbours: 399 });
		expect(transaction?.hits).toBe(400);
		expect(byId?.hits).toBeLessThan(12);
		await sql`drop table naive`;
	});
	it('in a table that is stored in a shuffled order, each row in its own transaction', async () => {
		const sql = house.db.$client;
		await sql`create table naive (id uuid default gen_random_uuid(), mark int, place int)`;
		for (let mark = 0; mark < 300; mark++)
			await sql`insert into naive (mark, place) values (${mark}, ${(mark * 7919) % 300})`;
		await sql`create index naive_place on naive (place)`;
		await sql`cluster naive using naive_place`;
		const rows = await sql<
			Row[]
		>`select mark, ctid::text as place, xmin::text as xmin, id from naive order by ctid`;
		const [place, transaction] = attack(rows);
		expect(Math.abs(place?.rank ?? 1)).toBeLessThan(0.9);
		expect(transaction?.hits).toBe(300);
		await sql`drop table naive`;
	});
	it('in sealed rows whose lengths are not padded, and in rows sorted by language', () => {
		const turns = Array.from({ length: 400 }, (_, mark) => mark);
		const lengths = turns.map(
			(mark) => JSON.stringify({ language: languageOf[mark], answers: { mark } }).length
		);
		expect(telling(lengths, turns)).toBeGreaterThan(chance(400));
		const sorted = turns.toSorted((a, b) => (languageOf[a] as string).localeCompare(languageOf[b] as string));
		expect(clustering(sorted)).toBeGreaterThan(5.2);
	});
});
