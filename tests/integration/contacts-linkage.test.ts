import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { openJson } from '#lib/server/crypto.ts';
import { secretKey } from '#lib/server/keys/keys.ts';
import { drainSpool } from '#lib/server/responses/drain.ts';
import { openSubmission } from '#lib/server/responses/seal.ts';
import { submitAnswers } from '#lib/server/responses/submit.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { chance, mostByChance, rankCorrelation, sequence } from '../support/statistics.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

const people = 250;
const random = sequence(20261124);
/** Four of five leave a way to reach them. Their number is the turn in which they sent. */
const leavesContact = Array.from({ length: people }, (_, mark) => mark % 5 !== 2);
/** The turns at which the spool is emptied while the consultation is open. */
const batches = [110, 190];

const form = formSchema.parse({
	title: { sv: 'Torget' },
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{ id: 'mark', type: 'number', label: { sv: 'Hur många besök?' } },
				{ id: 'why', type: 'longText', label: { sv: 'Varför?' } },
				{
					id: 'reach',
					type: 'contact',
					label: { sv: 'Får vi höra av oss?' },
					purpose: { sv: 'Ett möte.' },
					keepDays: 30
				}
			]
		}
	]
});

/** A row as a copy of the database shows it. `mark`: the truth, which attackers are judged by and do not see. */
type Row = { mark: number; ctid: string; xmin: string; id: string };
type Copy = { contacts: Row[]; responses: Row[]; sealed: string[]; spool: Row[] };

let house: TestDatabase;
let id: string;
const copies: Record<string, Copy> = {};

async function copy(): Promise<Copy> {
	const sql = house.db.$client;
	const responses = await sql<Row[]>`
		select (answers->>'mark')::int as mark, ctid::text, xmin::text, id from responses order by ctid`;
	const contacts = await sql<(Row & { sealed: Uint8Array })[]>`
		select ctid::text, xmin::text, id, sealed from contacts order by ctid`;
	const opened = contacts.map(({ sealed, ...row }) => {
		const { reach } = openJson(secretKey('contacts'), sealed, `${id} reach`) as { reach: string };
		return { ...row, mark: Number(/\d+/.exec(reach)?.[0]) };
	});
	const spool = await sql<(Row & { sealed: Uint8Array })[]>`
		select ctid::text, xmin::text, sealed, '' as id
		from (select ctid, xmin, sealed from spool_a union all select ctid, xmin, sealed from spool_b) s`;
	return {
		responses,
		contacts: opened,
		sealed: contacts.map(({ sealed }) => Buffer.from(sealed).toString('hex')),
		spool: spool.map(({ sealed, ...row }) => ({
			...row,
			id: Buffer.from(sealed).toString('hex'),
			mark: Number(openSubmission(id, sealed).answers.mark)
		}))
	};
}

async function sendTurns(from: number, to: number): Promise<void> {
	for (let mark = from; mark < to; mark++)
		await submitAnswers(house.db, {
			consultationId: id,
			version: 1,
			answers: { mark, why: 'x'.repeat(Math.floor(random() * 80)) },
			contacts: leavesContact[mark] ? { reach: `person${mark}@example.org` } : undefined,
			key: randomUUID(),
			language: 'sv',
			channel: 'web'
		});
}

beforeAll(async () => {
	house = await testDatabase();
	id = await insertConsultation(house.db, 'torget', form);
	let now = Date.UTC(2026, 0, 1, 12, 0, 5);
	vi.spyOn(Date, 'now').mockImplementation(() => now);
	let sent = 0;
	for (const turn of batches) {
		await sendTurns(sent, turn);
		now += 60_000;
		expect(await drainSpool(house.db)).toBe(turn - sent);
		copies[`after ${turn}`] = await copy();
		sent = turn;
	}
	await sendTurns(sent, people);
	copies.waiting = await copy();
	vi.restoreAllMocks();
	await closeConsultation(house.db, 'torget');
	copies.closed = await copy();
}, 180_000);
afterAll(() => house.close());

const placeOf = ({ ctid }: Row): number => {
	const [page = 0, line = 0] = ctid.replace(/[()]/g, '').split(',').map(Number);
	return page * 10_000 + line;
};
const numberOf = ({ id }: Row): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
const byXmin = (row: Row): number => Number(row.xmin) * 1e9 + placeOf(row);
const byMark = ({ mark }: Row): number => mark;

type Copied = Pick<Copy, 'contacts' | 'responses'>;
/** Says for each contact which response is the same person's. */
type Attacker = (copy: Copied) => (Row | undefined)[];

/** The nth in one order is the nth in the other, of those who could have left a contact. */
const byRank =
	(contactOrder: (row: Row) => number, responseOrder: (row: Row) => number, back = false): Attacker =>
	({ contacts, responses }) => {
		const ranked = [...responses]
			.filter(({ mark }) => leavesContact[mark])
			.sort((a, b) => responseOrder(a) - responseOrder(b));
		if (back) ranked.reverse();
		const order = [...contacts].sort((a, b) => contactOrder(a) - contactOrder(b));
		const guess = new Map(order.map((contact, rank) => [contact, ranked[rank]]));
		return contacts.map((contact) => guess.get(contact));
	};

/** Some response of the same transaction, or of the one nearest. */
const bySameTransaction: Attacker = ({ contacts, responses }) =>
	contacts.map(({ xmin }) => {
		const distance = (row: Row) => Math.abs(Number(row.xmin) - Number(xmin));
		const least = Math.min(...responses.map(distance));
		const near = responses.filter((row) => distance(row) === least);
		return near[Math.floor(random() * near.length)];
	});

/** Who even knows which answers came with a contact: the attackers are given that as well. */
const attackers: Record<string, Attacker> = {
	'the place on disk': byRank(placeOf, placeOf),
	'the place on disk, backwards': byRank(placeOf, placeOf, true),
	'the transaction': bySameTransaction,
	'the order of transactions': byRank(byXmin, byXmin),
	'the order of ids': byRank(numberOf, numberOf),
	// Somebody saw who sent when: a contact’s turn is known, and the response is looked for by its own order.
	'the time of sending and the place of answers': byRank(byMark, placeOf),
	'the time of sending and the ids of answers': byRank(byMark, numberOf),
	'the time of sending and the transactions of answers': byRank(byMark, byXmin),
	// The other way about: an answer’s turn is known by what it says.
	'the time of sending and the place of contacts': byRank(placeOf, byMark),
	'the time of sending and the ids of contacts': byRank(numberOf, byMark)
};

const hitsOf = (attacker: Attacker, copied: Copied): number =>
	attacker(copied).filter((guess, index) => guess?.mark === copied.contacts[index]?.mark).length;

describe.each(['after 110', 'after 190', 'waiting', 'closed'])('a copy of the whole database, %s', (when) => {
	it('holds the contacts and answers of whoever has left the spool', () => {
		const copied = copies[when] as Copy;
		const marks = copied.responses.map(byMark);
		expect(new Set(marks).size).toBe({ 'after 110': 110, closed: people }[when] ?? 190);
		expect(copied.contacts.map(byMark).sort()).toEqual(marks.filter((mark) => leavesContact[mark]).sort());
	});
	it.each(Object.entries(attackers))('gives no more links than chance by %s', (_, attacker) => {
		const copied = copies[when] as Copy;
		const count = copied.contacts.length;
		expect(hitsOf(attacker, copied)).toBeLessThanOrEqual(mostByChance(count, 1 / count));
	});
});

describe.each(['after 190', 'waiting', 'closed'])('the order of contacts, %s', (when) => {
	it.each([
		['place on disk', placeOf],
		['id', numberOf]
	])('tells by %s nothing of who sent early and who sent late', (_, order) => {
		const { contacts } = copies[when] as Copy;
		expect(Math.abs(rankCorrelation(contacts.map(order), contacts.map(byMark)))).toBeLessThan(
			chance(contacts.length)
		);
	});
});

describe('what else a copy tells', () => {
	it('is no time, no number and nothing of an answer in a contact’s row', async () => {
		const columns = await house.db.$client`
			select table_name as table, column_name as name from information_schema.columns
			where table_name in ('contacts', 'responses') order by 1, 2`;
		expect(columns.map(({ table, name }) => `${table}.${name}`)).toEqual([
			'contacts.consultation_id',
			'contacts.id',
			'contacts.question',
			'contacts.sealed',
			'responses.answers',
			'responses.consultation_id',
			'responses.id',
			'responses.version'
		]);
		const numbered = await house.db.$client`
			select sequencename as name from pg_sequences where schemaname = 'public'`;
		expect([...numbered]).toEqual([]);
	});
	it('is one transaction for all contacts and one for all answers, however many batches there were', () => {
		for (const { contacts, responses } of Object.values(copies)) {
			expect(new Set(contacts.map(({ xmin }) => xmin)).size).toBe(1);
			expect(new Set(responses.map(({ xmin }) => xmin)).size).toBe(1);
		}
	});
	it('is no length: with a contact and without, waiting or stored, long or short', () => {
		const { spool, sealed } = copies.waiting as Copy;
		expect(spool).toHaveLength(people - 190);
		expect(new Set(spool.map(({ id }) => id.length)).size).toBe(1);
		expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
	});
	it('is nothing that a copy from before would recognise', () => {
		const [before, after] = [copies['after 190'] as Copy, copies.closed as Copy];
		const known = new Set([...before.sealed, ...before.contacts.map((row) => row.id)]);
		const again = [...after.sealed, ...after.contacts.map((row) => row.id)].filter((each) => known.has(each));
		expect(again).toEqual([]);
	});
	it('is the batch and no more to whoever has the key and a copy from before', () => {
		const [before, after] = [copies['after 110'] as Copy, copies['after 190'] as Copy];
		const fresh = (rows: Row[], earlier: Row[]) => {
			const known = new Set(earlier.map(byMark));
			return rows.filter(({ mark }) => !known.has(mark));
		};
		const batch = {
			contacts: fresh(after.contacts, before.contacts),
			responses: fresh(after.responses, before.responses)
		};
		expect(batch.responses).toHaveLength(80);
		const count = batch.contacts.length;
		for (const [name, attacker] of Object.entries(attackers))
			expect(hitsOf(attacker, batch), name).toBeLessThanOrEqual(mostByChance(count, 1 / count));
	});
});

describe('the same attackers find the links where there are some', () => {
	/** Two tables that are written as `write` writes them, and what a copy of them shows. */
	async function naive(write: (sql: TestDatabase['db']['$client']) => Promise<void>): Promise<Copied> {
		const sql = house.db.$client;
		for (const table of ['naive_contacts', 'naive_responses'])
			await sql.unsafe(`create table ${table} (number serial, mark int)`);
		await write(sql);
		const rows = (table: string) =>
			sql.unsafe<Row[]>(
				`select mark, ctid::text, xmin::text, lpad(to_hex(number), 12, '0') as id from ${table} order by ctid`
			);
		const copied = {
			contacts: [...(await rows('naive_contacts'))],
			responses: [...(await rows('naive_responses'))]
		};
		await sql`drop table naive_contacts, naive_responses`;
		return copied;
	}
	const marks = Array.from({ length: people }, (_, mark) => mark);
	const shuffle = () =>
		marks
			.map((mark) => ({ mark, at: random() }))
			.sort((a, b) => a.at - b.at)
			.map(({ mark }) => mark);

	it('when each person’s rows are written as they come', async () => {
		const copied = await naive(async (sql) => {
			for (const mark of marks)
				await sql.begin(async (tx) => {
					await tx`insert into naive_responses (mark) values (${mark})`;
					if (leavesContact[mark]) await tx`insert into naive_contacts (mark) values (${mark})`;
				});
		});
		expect(copied.contacts).toHaveLength(200);
		for (const [name, attacker] of Object.entries(attackers))
			if (!name.includes('backwards')) expect([name, hitsOf(attacker, copied)]).toEqual([name, 200]);
	});
	it('when a batch is shuffled once, and not each table by itself', async () => {
		const copied = await naive(async (sql) => {
			const order = shuffle();
			await sql.begin(async (tx) => {
				for (const mark of order) await tx`insert into naive_responses (mark) values (${mark})`;
				for (const mark of order)
					if (leavesContact[mark]) await tx`insert into naive_contacts (mark) values (${mark})`;
			});
		});
		const hits = (name: string) => hitsOf(attackers[name] as Attacker, copied);
		expect(hits('the place on disk')).toBe(200);
		expect(hits('the order of ids')).toBe(200);
		expect(hits('the transaction')).toBeLessThanOrEqual(mostByChance(200, 1 / 200));
	});
	it('when they are shuffled, each person in a transaction of their own', async () => {
		const copied = await naive(async (sql) => {
			for (const mark of shuffle())
				await sql.begin(async (tx) => {
					await tx`insert into naive_responses (mark) values (${mark})`;
					if (leavesContact[mark]) await tx`insert into naive_contacts (mark) values (${mark})`;
				});
		});
		expect(hitsOf(bySameTransaction, copied)).toBe(200);
	});
});

it('the bound of chance is the binomial distribution’s', () => {
	// Two hundred guesses at one in two hundred: nearly Poisson with mean 1.
	expect(mostByChance(200, 1 / 200, 1000)).toBe(5);
	expect(mostByChance(200, 1 / 200, 20)).toBe(3);
	expect(mostByChance(200, 1 / 200)).toBeLessThan(12);
	expect(mostByChance(10, 0.5, 1e6)).toBe(10);
});
