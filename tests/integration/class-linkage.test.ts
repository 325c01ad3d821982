import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { form } from '#lib/domain/consultations/form.ts';
import { endSessionsOf } from '#lib/server/classes/end.ts';
import { forgetEndedJourneys } from '#lib/server/classes/held.ts';
import { beginJourney, moveInJourney } from '#lib/server/classes/heldJourney.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { partsOf } from '#lib/server/drafts/code.ts';
import { drainSpool } from '#lib/server/responses/drain.ts';
import { insertSession } from '../support/classSession.ts';
import { insertConsultation, smallForm } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { attack, mostHits, orders, type Row } from '../support/pairing.ts';
import { chance, correlation } from '../support/statistics.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

/**
 * The attacker has copies of the whole database, one after each class and the last after closing, but no key. They saw who
 * was in which class, and in which order the children of one began. They want to know which answer is whose, or at least
 * which are a class's. The truth is that child n answered n, in class n / 25.
 */
const classes = 24;
const perClass = 25;
const people = classes * perClass;
const drained = 20 * perClass;
const typed = (mark: number) => `tecken-${String(mark).padStart(4, '0')}-slut`;
/** Some say little, some say much. */
const written = (mark: number) => (mark % 2 ? typed(mark) : typed(mark).repeat(20));
const classOf = (mark: number) => Math.floor(mark / perClass);

type Copy = { journeys: Row[]; sealed: { bytes: Buffer; mark: number }[] };

let house: TestDatabase;
let id: string;
const journeys = new Map<string, number>();
const sessions: { id: string; token: string }[] = [];
const under: Copy = { journeys: [], sealed: [] };
let full: { responses: Row[]; spool: Buffer[] };
let closed: { responses: Row[]; sessions: Row[] };
let left: { before: number[]; after: number[]; typed: number };

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The database's own files (not its log). */
function files(): Buffer[] {
	const base = join(house.folder, 'database', 'base');
	return readdirSync(base, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

async function childrenOnDisk(): Promise<number[]> {
	await house.db.$client`checkpoint`;
	const all = files();
	return [...journeys]
		.filter(([lookup]) => all.some((bytes) => bytes.includes(Buffer.from(lookup, 'hex'))))
		.map(([, mark]) => mark);
}

async function copyJourneys(): Promise<void> {
	const rows = await house.db.$client<{ lookup: Uint8Array; sealed: Buffer; place: string; xmin: string }[]>`
		select lookup, sealed, ctid::text as place, xmin::text as xmin from class_journeys order by ctid`;
	for (const { lookup, sealed, place, xmin } of rows) {
		const mark = journeys.get(hex(lookup)) as number;
		under.journeys.push({ mark, place, xmin, id: hex(lookup) });
		under.sealed.push({ bytes: sealed, mark });
	}
}

const copyResponses = () => house.db.$client<Row[]>`
	select (answers->>'mark')::int as mark, ctid::text as place, xmin::text as xmin, id from responses order by ctid`;

const fieldsOf = (fields: Record<string, string>) => ({ lang: 'sv', fields: new URLSearchParams(fields) });

async function go(place: { token: string; journey: string; step: string }, fields: Record<string, string>) {
	const led = await moveInJourney(house.db, place, fieldsOf({ here: place.step, ...fields }));
	if (led.to !== 'step' && led.to !== 'sent') throw new Error(led.to);
	return led.to === 'step' ? { ...place, step: led.step } : place;
}

async function toWords(mark: number, { id, token }: { id: string; token: string }) {
	const led = await beginJourney(house.db, { token, lang: 'sv' });
	if (led.to !== 'step') throw new Error(led.to);
	journeys.set(hex(partsOf(id, led.journey).lookup), mark);
	let place = { token, journey: led.journey, step: led.step };
	place = await go(place, { move: 'continue', 'a.mark': String(mark) });
	place = await go(place, { move: 'continue', 'a.view': mark % 3 ? 'yes' : 'no' });
	return go(place, { move: 'continue', 'a.why': written(mark) });
}

/** Everybody of a class is at the check; the attacker takes a copy; they send in the order in which they began. */
async function hold(number: number): Promise<void> {
	const session = await insertSession(house.db, id, { livesUntil: new Date('2099-01-01') });
	sessions.push(session);
	const places = [];
	for (let child = 0; child < perClass; child++)
		places.push(await toWords(number * perClass + child, session));
	await copyJourneys();
	for (const place of places) await go(place, { move: 'send' });
}

beforeAll(async () => {
	house = await testDatabase();
	id = await insertConsultation(house.db, 'torget', form.parse({ ...smallForm }));
	let now = Date.UTC(2026, 0, 1, 12, 0, 5);
	vi.spyOn(Date, 'now').mockImplementation(() => now);
	for (let number = 0; number < classes; number++) {
		if (number === 8 || number * perClass === drained) {
			now += 60_000;
			expect(await drainSpool(house.db)).toBeGreaterThan(0);
		}
		await hold(number);
	}
	vi.restoreAllMocks();
	const spool = await house.db.$client<{ sealed: Buffer }[]>`
		select sealed from (select 'a' as t, ctid as c, sealed from spool_a union all select 'b', ctid, sealed from spool_b) s
		order by t, c`;
	full = { responses: await copyResponses(), spool: spool.map(({ sealed }) => sealed) };
	const before = await childrenOnDisk();
	// What the last one had not sent is in the way of nobody.
	await toWords(people, sessions.at(-1) as { id: string; token: string });
	const words = files().filter((bytes) => bytes.includes('tecken-0600')).length;
	await house.db.$client.begin((tx) => endSessionsOf(tx, id));
	await forgetEndedJourneys(house.db);
	const after = await childrenOnDisk();
	await closeConsultation(house.db, 'torget');
	const rows = await house.db.$client<{ id: string; place: string; xmin: string }[]>`
		select id, ctid::text as place, xmin::text as xmin from class_sessions order by ctid`;
	const marked = rows.map((row) => ({ ...row, mark: sessions.findIndex(({ id }) => id === row.id) }));
	closed = { responses: await copyResponses(), sessions: marked };
	left = { before, after, typed: words };
}, 240_000);
afterAll(() => house.close());

const scenes: [string, () => Row[], number][] = [
	['while the spool is full', () => full.responses, drained],
	['after closing', () => closed.responses, people]
];

describe.each(scenes)('an attacker with every copy, %s', (_, responses, count) => {
	const known = () => under.journeys.filter(({ mark }) => mark < count);

	it('has every journey and every answer', () => {
		expect(known()).toHaveLength(count);
		expect(responses()).toHaveLength(count);
	});
	it('pairs journeys with answers no better than by chance, in any order of either', () => {
		for (const { by, hits, rank } of attack(known(), responses())) {
			expect(hits, by).toBeLessThan(mostHits);
			expect(rank, by).toBeLessThan(chance(count));
		}
	});
	it('tells from no order of the answers which class they came from', () => {
		for (const { by, rank, beside } of ofClasses(responses())) {
			expect(Math.abs(rank), by).toBeLessThan(chance(count));
			expect(Math.abs(beside), by).toBeLessThan(5.2);
		}
	});
});

/** How a class shows in each order of the answers: by when it was held, and by answers of one beside each other (in standard deviations above chance). */
function ofClasses(rows: readonly Row[]) {
	return Object.entries(orders).map(([by, of]) => {
		const ordered = rows.toSorted((a, b) => of(a) - of(b)).map(({ mark }) => classOf(mark));
		const pairs = ordered.length - 1;
		const share = (perClass - 1) / pairs;
		const same = ordered.filter((one, at) => one === ordered[at + 1]).length;
		return {
			by,
			rank: correlation(
				ordered,
				ordered.map((_, at) => at)
			),
			beside: (same - pairs * share) / Math.sqrt(pairs * share * (1 - share))
		};
	});
}

describe('an attacker with the sessions', () => {
	it('finds no answer that was written with one: they share no transaction, and their numbers do not go together', () => {
		expect(closed.sessions).toHaveLength(classes);
		const transactions = new Set(closed.responses.map(({ xmin }) => xmin));
		expect(transactions.size).toBe(1);
		expect(closed.sessions.filter(({ xmin }) => transactions.has(xmin))).toEqual([]);
	});
	it('finds no name of a session, a journey or a child’s address beside an answer or in the spool', async () => {
		const all = Buffer.concat(full.spool);
		for (const lookup of journeys.keys()) expect(all.includes(Buffer.from(lookup, 'hex'))).toBe(false);
		const rows = await house.db.$client<{ row: string }[]>`
			select to_jsonb(r)::text as row from responses r union all select to_jsonb(t)::text from free_texts t`;
		const told = rows.map(({ row }) => row).join('\n');
		for (const { id, token } of sessions)
			expect([told.includes(id), told.includes(token)]).toEqual([false, false]);
	});
});

describe('an attacker with what was held and what waits', () => {
	it('sees of a journey neither how much was typed nor what', () => {
		expect(new Set(under.sealed.map(({ bytes }) => bytes.length)).size).toBe(1);
		expect(left.typed).toBe(0);
	});
	it('tells from no byte what was answered, nor from which class it came', () => {
		const waiting = full.spool.map((bytes, at) => ({ bytes, mark: drained + at }));
		expect(waiting).toHaveLength(people - drained);
		for (const rows of [under.sealed, waiting])
			for (const truth of [
				({ mark }: { mark: number }) => (mark % 3 ? 1 : 0),
				({ mark }: { mark: number }) => classOf(mark)
			])
				for (let place = 0; place < (rows[0]?.bytes.length ?? 0); place++) {
					const bytes = rows.map(({ bytes }) => bytes[place] as number);
					expect(Math.abs(correlation(bytes, rows.map(truth)))).toBeLessThan(1.35 * chance(rows.length));
				}
	});
	it('finds no journey in the database’s own files when the sessions have ended', () => {
		expect(left.before.length).toBeGreaterThan(0);
		expect(left.after).toEqual([]);
	});
});

describe('the same attackers find the link where there is one', () => {
	type Steps = (sql: TestDatabase['db']['$client'], mark: number) => Promise<unknown>;
	const naive = async (steps: Steps) => {
		const sql = house.db.$client;
		await sql`create table naive_answers (id uuid default gen_random_uuid(), mark int)`;
		await sql`create table naive_journeys (id uuid default gen_random_uuid(), mark int)`;
		for (let mark = 0; mark < 300; mark++) await steps(sql, mark);
		const read = (table: string) => sql<Row[]>`
			select mark, ctid::text as place, xmin::text as xmin, id::text from ${sql(table)} order by ctid`;
		const [kept, answers] = [await read('naive_journeys'), await read('naive_answers')];
		await sql`drop table naive_answers`;
		await sql`drop table naive_journeys`;
		return {
			hits: new Map(attack(kept, answers).map(({ by, hits }) => [by, hits])),
			classes: new Map(ofClasses(answers).map((found) => [found.by, found]))
		};
	};

	it('when an answer is stored as it comes, beside its journey', async () => {
		const { hits, classes } = await naive(async (sql, mark) => {
			await sql`insert into naive_journeys (mark) values (${mark})`;
			await sql`insert into naive_answers (mark) values (${mark})`;
		});
		expect(hits.get('place and place')).toBe(300);
		expect(hits.get('transaction and transaction')).toBe(300);
		expect(hits.get('id and id')).toBeLessThan(mostHits);
		expect(classes.get('place')?.rank).toBeGreaterThan(0.99);
		expect(classes.get('place')?.beside).toBeGreaterThan(30);
		expect(Math.abs(classes.get('id')?.rank ?? 1)).toBeLessThan(chance(300));
	});
	it('when the answers of a class are mixed among themselves, and then kept together', async () => {
		const { hits, classes } = await naive(async (sql, mark) => {
			const mixed = classOf(mark) * perClass + ((mark * 7) % perClass);
			await sql`insert into naive_journeys (mark) values (${mark})`;
			await sql`insert into naive_answers (mark) values (${mixed})`;
		});
		expect(hits.get('place and place')).toBeLessThan(300);
		expect(classes.get('place')?.beside).toBeGreaterThan(30);
	});
	it('when a session is counted in the answer’s transaction', async () => {
		const sql = house.db.$client;
		await sql`create table naive_sessions (class int, sent int)`;
		await sql`insert into naive_sessions select class, 0 from generate_series(0, 11) as class`;
		await sql`create table naive_answers (mark int)`;
		for (let mark = 0; mark < 300; mark++)
			await sql.begin(async (tx) => {
				await tx`insert into naive_answers (mark) values (${mark})`;
				await tx`update naive_sessions set sent = sent + 1 where class = ${classOf(mark)}`;
			});
		const pairs = await sql<{ class: number; mark: number }[]>`
			select s.class, a.mark from naive_sessions s join naive_answers a on a.xmin::text = s.xmin::text`;
		expect(pairs.map((pair) => pair.class)).toHaveLength(12);
		expect(pairs.filter((pair) => classOf(pair.mark) !== pair.class)).toEqual([]);
		await sql`drop table naive_answers`;
		await sql`drop table naive_sessions`;
	});
	it('when what is held is as long as what was typed', () => {
		const marks = Array.from({ length: 300 }, (_, mark) => mark);
		const lengths = marks.map((mark) => written(mark).length);
		expect(
			correlation(
				lengths,
				marks.map((mark) => 1 - (mark % 2))
			)
		).toBeGreaterThan(chance(300));
	});
});
