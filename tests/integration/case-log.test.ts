import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anchorLog, readAnchors, writeLogLetters } from '#lib/server/complaints/anchors.ts';
import { hashOf, logActions, logCase, origin, type LogLine } from '#lib/server/complaints/log.ts';
import { pageOfLog } from '#lib/server/complaints/logView.ts';
import { makeCommitteeKey } from '#lib/server/complaints/committeeKeys.ts';
import { logHead, verifyLog, type Anchor } from '#lib/server/complaints/verifyLog.ts';
import { run as verifyCommand } from '#lib/server/commands/logVerify.ts';
import { run as headCommand } from '#lib/server/commands/logHead.ts';
import { complaintsOf } from '../support/complaints.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf } from '../support/people.ts';

let house: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'radslag-anchors-'));
beforeAll(async () => {
	house = await testDatabase();
	for (let n = 0; n < 40; n++)
		await logCase(house.db, {
			caseId: `11111111-1111-4111-8111-${String(n % 7).padStart(12, '0')}`,
			userId: n % 3 === 0 ? null : '22222222-2222-4222-8222-222222222222',
			action: logActions[n % logActions.length]!,
			details: n % 2 === 0 ? null : { to: `åäö ${n}`, count: n, nested: { b: [1, 'två', null], a: true } }
		});
});
afterAll(async () => {
	await house.close();
	rmSync(folder, { recursive: true });
});

const { newCommittee, newOfficer, complain, opened } = complaintsOf(() => house.db);

/** What somebody with the database's own rights can do, and what the verification says of it; then all is put back. */
async function tampered(statement: string, anchors: Anchor[] = []) {
	const { $client: sql } = house.db;
	const rows = await sql`select * from case_log order by seq`;
	await sql`alter table case_log disable trigger all`;
	await sql.unsafe(statement);
	const found = await verifyLog(house.db, anchors);
	await sql`truncate case_log`;
	for (const row of rows)
		await sql`
			insert into case_log (seq, at, case_id, user_id, action, details, previous, hash) values (${row.seq}, ${row.at},
				${row.case_id}, ${row.user_id}, ${row.action}, ${row.details === null ? null : JSON.stringify(row.details)}::text::jsonb,
				${row.previous}, ${row.hash})`;
	await sql`alter table case_log enable trigger all`;
	expect((await verifyLog(house.db)).broken).toBeNull();
	return found.broken;
}

/** The statements that write the tail anew from a line on, with every hash computed again: what a thief of the house would do. */
async function rewriting(fromSeq: number): Promise<string> {
	const rows = await house.db.$client`select * from case_log order by seq`;
	let previous = origin;
	const statements: string[] = [];
	for (const row of rows) {
		const line: Omit<LogLine, 'hash'> = {
			seq: Number(row.seq),
			at: new Date(row.at as string).toISOString(),
			caseId: row.case_id as string,
			userId: row.user_id as string | null,
			action: Number(row.seq) === fromSeq ? 'received' : (row.action as string),
			details: row.details as Record<string, unknown> | null,
			previous
		};
		if (line.seq === fromSeq) line.userId = '33333333-3333-4333-8333-333333333333';
		previous = hashOf(line);
		statements.push(
			`update case_log set action = '${line.action}', user_id = ${line.userId ? `'${line.userId}'` : 'null'},
				previous = '${line.previous}', hash = '${previous}' where seq = ${line.seq}`
		);
	}
	return statements.join(';');
}

describe('the chain', () => {
	it('of three fixed lines has fixed hashes', () => {
		const caseId = '11111111-1111-4111-8111-111111111111';
		const userId = '22222222-2222-4222-8222-222222222222';
		const first = hashOf({
			seq: 1,
			at: '2026-11-28T08:00:00.000Z',
			caseId,
			userId: null,
			action: 'received',
			details: { channel: 'web' },
			previous: origin
		});
		const second = hashOf({
			seq: 2,
			at: '2026-11-28T08:00:00.001Z',
			caseId: null,
			userId,
			action: 'keyGranted',
			details: { to: '3333', key: '4444' },
			previous: first
		});
		const third = hashOf({
			seq: 3,
			at: '2026-11-28T09:30:00.120Z',
			caseId,
			userId,
			action: 'opened',
			details: null,
			previous: second
		});
		// Computed in another language: SHA-256 over sorted keys without spaces.
		expect([first, second, third]).toEqual([
			'ac2878c085f9a588287c2694d82b92da490e42c5486b4a91644792a9315295e3',
			'66244293684ff9f9ad4eca28b92a2df09d3374dab817ab89c69272a38d89cd20',
			'c329e5b3fc24749ec997e1b43855c228ae6ab12de82e46b697dfd10221d09b8a'
		]);
	});

	it('is whole as the house writes it, many at once too', async () => {
		await Promise.all(
			Array.from({ length: 30 }, () => logCase(house.db, { action: 'unlocked', details: { n: 1.5 } }))
		);
		expect(await verifyLog(house.db)).toMatchObject({ lines: 70, broken: null, head: { seq: 70 } });
	});

	it('goes back with what it tells of', async () => {
		const before = await logHead(house.db);
		const undone = house.db.transaction(async (tx) => {
			await logCase(tx, { action: 'opened' });
			throw new Error('undone');
		});
		await expect(undone).rejects.toThrow('undone');
		expect(await logHead(house.db)).toEqual(before);
	});
});

describe('the database', () => {
	it.each([
		['update case_log set action = $$moved$$ where seq = 3'],
		['delete from case_log where seq = 3'],
		['delete from case_log'],
		['truncate case_log'],
		['truncate case_log cascade']
	])('refuses: %s', async (statement) => {
		await expect(house.db.$client.unsafe(statement)).rejects.toThrow();
		expect((await verifyLog(house.db)).broken).toBeNull();
	});
});

describe('whoever has the database’s own rights, and turns its triggers off', () => {
	it.each([
		["action = 'moved'"],
		["at = at + interval '1 millisecond'"],
		['user_id = null'],
		["case_id = '33333333-3333-4333-8333-333333333333'"],
		[`details = '{"to":"någon annan"}'`],
		['details = null'],
		[`hash = repeat('a', 64)`]
	])('is found when a line is changed: %s', async (change) => {
		const broken = await tampered(`update case_log set ${change} where seq = 20`);
		expect(broken).toEqual({ kind: 'changed', seq: 20 });
	});

	it('is found when a line is taken out of the middle, or out of the beginning', async () => {
		expect(await tampered('delete from case_log where seq = 20')).toEqual({ kind: 'missing', seq: 20 });
		expect(await tampered('delete from case_log where seq < 5')).toEqual({ kind: 'missing', seq: 1 });
	});

	it('is found when what follows is numbered anew', async () => {
		const moved = 'delete from case_log where seq = 20; update case_log set seq = seq - 1 where seq > 20';
		expect(await tampered(moved)).toEqual({ kind: 'changed', seq: 20 });
	});

	it('is found by an anchor when the end is cut off, which the chain alone does not tell', async () => {
		const cut = 'delete from case_log where seq > 60';
		expect(await tampered(cut)).toBeNull();
		const head = await logHead(house.db);
		expect(await tampered(cut, [head!])).toEqual({ kind: 'truncated', seq: 61 });
		expect(await tampered('delete from case_log', [head!])).toEqual({ kind: 'truncated', seq: 1 });
	});

	it('is found by an anchor when the end is written anew with every hash, which the chain alone does not tell', async () => {
		const rewritten = await rewriting(50);
		expect(await tampered(rewritten)).toBeNull();
		const head = await logHead(house.db);
		expect(await tampered(rewritten, [head!])).toEqual({ kind: 'rewritten', seq: head!.seq });
		expect(await tampered(await rewriting(1), [head!])).toMatchObject({ kind: 'rewritten' });
	});
});

describe('anchors', () => {
	const file = join(folder, 'below', 'anchors');
	async function told(command: typeof verifyCommand, ...args: string[]) {
		const lines: string[] = [];
		const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
		return { code: await command(house.db, args, io), said: lines.join('\n') };
	}

	it('are added when the log has moved, and never otherwise', async () => {
		await anchorLog(house.db, file);
		await anchorLog(house.db, file);
		const first = await logHead(house.db);
		await logCase(house.db, { action: 'opened' });
		await anchorLog(house.db, file);
		const second = await logHead(house.db);
		expect(await readAnchors(file)).toEqual({ anchors: [first, second], unreadable: 0 });
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const head = await told(headCommand);
		expect(`${head.said}\n`).toBe(readFileSync(file, 'utf8').split('\n')[1] + '\n');
		expect(await verifyLog(house.db, [first!, second!])).toMatchObject({ broken: null, proven: second });
	});

	it('are read by a command, which fails when the log does not agree', async () => {
		expect(await told(verifyCommand, '--anchors', file)).toMatchObject({
			code: 0,
			said: expect.stringMatching(/Whole\. Line \d+ and all before it/)
		});
		expect(await told(verifyCommand, '--anchors', join(folder, 'nowhere'))).toMatchObject({ code: 1 });
		expect(await told(verifyCommand)).toMatchObject({
			code: 0,
			said: expect.stringContaining('no anchor')
		});
		const forged = join(folder, 'forged');
		writeFileSync(forged, `${readFileSync(file, 'utf8')}900 ${'a'.repeat(64)} 2026-11-28T08:00:00.000Z\n`);
		expect(await told(verifyCommand, '--anchors', forged)).toMatchObject({
			code: 1,
			said: expect.stringContaining('The log is broken')
		});
	});

	it('that are half written are told of, and the others still count', async () => {
		const torn = join(folder, 'torn');
		writeFileSync(torn, `${readFileSync(file, 'utf8')}71 abc`);
		expect(await readAnchors(torn)).toMatchObject({ anchors: [{}, {}], unreadable: 1 });
		expect(await told(verifyCommand, '--anchors', torn)).toMatchObject({ code: 1 });
	});

	it('that disagree with one another are an alarm', async () => {
		const head = await logHead(house.db);
		const { broken } = await verifyLog(house.db, [{ ...head!, hash: 'b'.repeat(64) }, head!]);
		expect(broken).toMatchObject({ kind: 'rewritten' });
	});
});

describe('letters', () => {
	const { personWithPassword } = peopleOf(() => house.db);
	afterEach(() => house.db.$client`delete from outbox`);
	const written = () => house.db.$client`select address, letter, values from outbox`;

	it('go to every data protection officer when the log has moved, with its head', async () => {
		const { id, email } = await personWithPassword();
		await house.db.$client`insert into user_roles (user_id, role) values (${id}, 'dataProtectionOfficer')`;
		await logCase(house.db, { action: 'opened' });
		const head = await logHead(house.db);
		await writeLogLetters(house.db);
		expect(await written()).toMatchObject([
			{ address: email, letter: 'logHead', values: { seq: String(head!.seq), hash: head!.hash } }
		]);
	});

	it('do not go when nothing has happened for two days', async () => {
		await writeLogLetters(house.db, Date.now() + 2 * 24 * 3_600_000);
		expect(await written()).toEqual([]);
	});

	it('say so when the log is broken', async () => {
		const { $client: sql } = house.db;
		await sql`alter table case_log disable trigger all`;
		await sql`update case_log set action = 'moved' where seq = 3`;
		await writeLogLetters(house.db, Date.now() + 2 * 24 * 3_600_000);
		expect(await written()).toMatchObject([{ letter: 'logBroken', values: { line: '3' } }]);
		await sql`update case_log set action = ${logActions[2]!} where seq = 3`;
		await sql`alter table case_log enable trigger all`;
	});
});

describe('the page of the log', () => {
	it('shows who did what with a case, by reference, person and action, and never what it says', async () => {
		const committeeId = await newCommittee();
		const officer = await newOfficer(committeeId);
		await makeCommitteeKey(house.db, committeeId, officer.person.id);
		const { receipt } = await complain(committeeId);
		await opened(receipt.reference, officer);
		const { lines } = await pageOfLog(house.db, { reference: receipt.reference });
		expect(lines.map(({ action, person }) => [action, person])).toEqual([
			['opened', officer.person.name],
			['received', null]
		]);
		expect(JSON.stringify(lines)).not.toContain('Rampen');
		const byPerson = await pageOfLog(house.db, { userId: officer.person.id, action: 'keyGranted' });
		expect(byPerson.lines).toEqual([]);
		const keys = await pageOfLog(house.db, { action: 'keyMade', userId: officer.person.id });
		expect(keys.lines).toHaveLength(1);
		expect((await pageOfLog(house.db, { reference: '00000000' })).lines).toEqual([]);
	});

	it('comes in pages of fifty, and every line is on one of them', async () => {
		const seen: number[] = [];
		for (let before: number | undefined; ; before = seen.at(-1)) {
			const { lines, more } = await pageOfLog(house.db, { before });
			expect(lines.length).toBeLessThanOrEqual(50);
			seen.push(...lines.map(({ seq }) => seq));
			if (!more) break;
		}
		const head = await logHead(house.db);
		expect(seen).toEqual(Array.from({ length: head!.seq }, (_, index) => head!.seq - index));
	});
});
