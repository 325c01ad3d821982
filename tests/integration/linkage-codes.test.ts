import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readEntryCode } from '#lib/domain/access/entryCode.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { makeBatch, setEntry } from '#lib/server/codes/batches.ts';
import { codeHashOf } from '#lib/server/codes/hash.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { partsOf } from '#lib/server/drafts/code.ts';
import { drainSpool } from '#lib/server/responses/drain.ts';
import { moveThrough } from '#lib/server/responses/journey.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { attack, mostHits, type Row } from '../support/pairing.ts';
import { chance, correlation, sequence } from '../support/statistics.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

/**
 * The attacker has the list of who got which code, and copies of the whole database: while the spool is full, and after
 * closing. They want to know which answer belongs to which code. The truth is that turn n used code n and answered n.
 */
const people = 700;
const drained = 500;
/** Who saved their answers and went on later; the code of what they saved is known to the attacker as well. */
const savers = new Set<number>();
const random = sequence(20261124);
for (let mark = 0; mark < people; mark++) if (random() < 0.3) savers.add(mark);

type Copy = { answers: Row[]; spent: Row[]; receipts: Row[]; drafts: number; spool: Buffer[] };

let house: TestDatabase;
let id: string;
let turnOfHash: Map<string, number>;
let turnOfKey: Map<string, number>;
let lookups: Map<string, number>;
let full: Copy;
let closed: Copy;
let onDisk: number[];

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

async function copy(): Promise<Copy> {
	const sql = house.db.$client;
	const answers = await sql<Row[]>`
		select (answers->>'mark')::int as mark, ctid::text as place, xmin::text as xmin, id from responses order by ctid`;
	const marked = async (table: string, name: string, turns: Map<string, number>) => {
		const rows = await sql<{ named: Uint8Array; place: string; xmin: string }[]>`
			select ${sql(name)} as named, ctid::text as place, xmin::text as xmin from ${sql(table)} order by ctid`;
		return rows.map(({ named, place, xmin }) => ({
			mark: turns.get(hex(named)) as number,
			place,
			xmin,
			id: hex(named)
		}));
	};
	const [drafts] = await sql`select count(*)::int as count from saved_drafts`;
	const spool = await sql<{ sealed: Buffer }[]>`
		select sealed from (select 'a' as t, ctid as c, sealed from spool_a union all select 'b', ctid, sealed from spool_b) s
		order by t, c`;
	return {
		answers,
		spent: await marked('spent_codes', 'code_hash', turnOfHash),
		receipts: await marked('receipts', 'key_hash', turnOfKey),
		drafts: drafts?.count as number,
		spool: spool.map(({ sealed }) => sealed)
	};
}

/** Turns whose draft still has a trace in the database's own files (not its log). */
function draftsOnDisk(): number[] {
	const base = join(house.folder, 'database', 'base');
	const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const all = files.map((file) => readFileSync(join(file.parentPath, file.name)));
	return [...lookups]
		.filter(([lookup]) => all.some((bytes) => bytes.includes(Buffer.from(lookup, 'hex'))))
		.map(([, mark]) => mark);
}

const post = async (fields: Record<string, string>) => {
	const moved = await moveThrough(house.db, {
		slug: 'torget',
		lang: 'sv',
		fields: new URLSearchParams(fields),
		address: 'x'
	});
	if (moved.to === 'refused') throw new Error(String(moved.status));
	return moved;
};

async function answerInTurn(mark: number, code: string): Promise<void> {
	const key = randomUUID();
	const answers = { 'a.mark': String(mark), 'a.view': mark % 3 ? 'yes' : 'no' };

	turnOfKey.set(createHash('sha256').update(key).digest('hex'), mark);
	turnOfHash.set(hex(codeHashOf(id, readEntryCode(code) as string)), mark);
	let resume = '';
	if (savers.has(mark)) {
		const saved = await post({ step: 'torget', move: 'save', key, code, ...answers });
		resume = saved.to === 'step' ? (saved.shown.resume as string) : '';
		lookups.set(hex(partsOf(id, resume).lookup), mark);
	}
	const sent = await post({
		step: 'check',
		move: 'send',
		key,
		code,
		...(resume ? { resume } : {}),
		...answers
	});
	if (sent.to !== 'sent') throw new Error(JSON.stringify(sent));
}

beforeAll(async () => {
	house = await testDatabase();
	id = await insertConsultation(house.db, 'torget');
	[turnOfHash, turnOfKey, lookups] = [new Map(), new Map(), new Map()];
	const { id: officer } = await addUser(house.db, { email: 'o@stad.example', name: 'O', roles: [] });
	await setEntry(house.db, id, 'code', officer);
	const batch = { id: randomUUID(), name: 'Brev', size: people };
	const codes = (await makeBatch(house.db, id, batch, officer)) as string[];
	let now = Date.UTC(2026, 0, 1, 12, 0, 5);
	vi.spyOn(Date, 'now').mockImplementation(() => now);
	for (const [mark, code] of codes.entries()) {
		if (mark === 250 || mark === drained) {
			now += 60_000;
			expect(await drainSpool(house.db)).toBe(250);
		}
		await answerInTurn(mark, code);
	}
	vi.restoreAllMocks();
	full = await copy();
	await closeConsultation(house.db, 'torget');
	closed = await copy();
	await house.db.$client`checkpoint`;
	onDisk = draftsOnDisk();
}, 240_000);
afterAll(() => house.close());

const scenes: [string, () => Row[], () => Row[], number][] = [
	[
		'used codes and answers, the spool full',
		() => full.spent.filter(({ mark }) => mark < drained),
		() => full.answers,
		drained
	],
	['all used codes and answers, the spool full', () => full.spent, () => full.answers, drained],
	['used codes and answers, after closing', () => closed.spent, () => closed.answers, people],
	['receipts and answers, the spool full', () => full.receipts, () => full.answers, drained],
	['receipts and answers, after closing', () => closed.receipts, () => closed.answers, people]
];

describe.each(scenes)('an attacker with %s', (_, codes, answers, count) => {
	it('has them all', () => {
		expect(answers()).toHaveLength(count);
		expect(codes().length).toBeGreaterThanOrEqual(count);
	});
	it('links no more of them than by chance, in any order of either', () => {
		for (const { by, hits, rank } of attack(codes(), answers())) {
			expect(hits, by).toBeLessThan(mostHits);
			expect(rank, by).toBeLessThan(chance(count));
		}
	});
});

describe('an attacker with the full spool', () => {
	it('has what waits, in the order it came, beside the codes in theirs', () => {
		expect(full.spool).toHaveLength(people - drained);
		expect(full.spent).toHaveLength(people);
	});
	it('cannot tell from any byte of it what was answered', () => {
		const truth = Array.from({ length: people - drained }, (_, index) => ((drained + index) % 3 ? 1 : 0));
		for (let place = 0; place < (full.spool[0]?.length ?? 0); place++)
			expect(
				Math.abs(
					correlation(
						full.spool.map((sealed) => sealed[place] as number),
						truth
					)
				)
			).toBeLessThan(1.35 * chance(people - drained));
	});
	it('finds no code and no hash of one in it, and no channel but the coarse one anywhere', async () => {
		const all = Buffer.concat(full.spool);
		for (const hash of turnOfHash.keys()) expect(all.includes(Buffer.from(hash, 'hex'))).toBe(false);
		const [row] = await house.db.$client`select array_agg(distinct channel) as channels from participation`;
		expect(row?.channels).toEqual(['code']);
	});
});

describe('an attacker who knows the codes of what was saved for later', () => {
	it('finds nothing of those who have sent it', () => {
		expect(lookups.size).toBeGreaterThan(150);
		expect([full.drafts, closed.drafts]).toEqual([0, 0]);
	});
	it('not in the database’s own files either', () => expect(onDisk).toEqual([]));
});

describe('the same attackers find the link where there is one', () => {
	const naive = async (steps: (mark: number) => Promise<void>) => {
		const sql = house.db.$client;
		await sql`create table naive_answers (id uuid default gen_random_uuid(), mark int)`;
		await sql`create table naive_codes (id uuid default gen_random_uuid(), mark int)`;
		for (let mark = 0; mark < 300; mark++) await steps(mark);
		const read = (table: string) => sql<Row[]>`
			select mark, ctid::text as place, xmin::text as xmin, id::text from ${sql(table)} order by ctid`;
		const found = attack(await read('naive_codes'), await read('naive_answers'));
		await sql`drop table naive_answers`;
		await sql`drop table naive_codes`;
		return new Map(found.map(({ by, hits }) => [by, hits]));
	};
	it('when a code is marked in the answer’s transaction', async () => {
		const hits = await naive(async (mark) => {
			await house.db.$client.begin(async (tx) => {
				await tx`insert into naive_answers (mark) values (${mark})`;
				await tx`insert into naive_codes (mark) values (${mark})`;
			});
		});
		expect(hits.get('transaction and transaction')).toBe(300);
		expect(hits.get('place and place')).toBe(300);
		expect(hits.get('id and id')).toBeLessThan(mostHits);
	});
	it('when it is marked in a transaction of its own, just after', async () => {
		const hits = await naive(async (mark) => {
			await house.db.$client`insert into naive_answers (mark) values (${mark})`;
			await house.db.$client`insert into naive_codes (mark) values (${mark})`;
		});
		expect(hits.get('transaction and transaction')).toBe(300);
	});
	it('when both are moved in batches that keep the order they came in', async () => {
		const sql = house.db.$client;
		await sql`create table kept (mark int)`;
		for (let mark = 0; mark < 300; mark++) await sql`insert into kept values (${mark})`;
		const hits = await naive(async (mark) => {
			if (mark !== 299) return;
			await sql`insert into naive_answers (mark) select mark from kept order by ctid`;
			await sql`insert into naive_codes (mark) select mark from kept order by ctid`;
		});
		await sql`drop table kept`;
		expect(hits.get('place and place')).toBe(300);
	});
});
