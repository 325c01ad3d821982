import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addUser } from '#lib/server/auth/users.ts';
import type { Database } from '#lib/server/db/client.ts';
import { answersCsv, answersJson } from '#lib/server/exports/answersFile.ts';
import { findRequest, listRequests } from '#lib/server/records/find.ts';
import { handOut, type HandedOut } from '#lib/server/records/handOut.ts';
import { askableQuestions } from '#lib/server/records/questions.ts';
import { moveRequest, registerRequest } from '#lib/server/records/requests.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { closedWith, mark } from '../support/released.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

let database: TestDatabase;
let db: Database;
let consultationId: string;
let registrar: string;
let colleague: string;
let admin: string;
beforeAll(async () => {
	database = await testDatabase();
	db = database.db;
	consultationId = await closedWith(db, 'asked-for', 40);
	const add = async (email: string) => (await addUser(db, { email, name: email, roles: [] })).id;
	[registrar, colleague, admin] = [
		await add('r@x.example'),
		await add('c@x.example'),
		await add('a@x.example')
	];
});
afterAll(() => database.close());

const at = new Date('2026-11-24T10:00:00Z');
let number = 0;
let id: string;
const ask = (question: string | null) =>
	registerRequest(
		db,
		consultationId,
		{ registryNumber: `KS 2026/${++number}`, asked: 'Alla svar om torget.', question },
		registrar
	);
beforeEach(async () => {
	id = await ask(null);
});

type Move = Parameters<typeof moveRequest>[2];
const move = (name: Move, userId: string, reason = 'Därför.') =>
	moveRequest(db, { consultationId, id }, name, { userId, reason, at });
const fetch = (userId: string, when = at) => handOut(db, { consultationId, id }, { userId, at: when });
const approved = async () => {
	expect(await move('review', registrar)).toBe('done');
	expect(await move('approve', admin)).toBe('done');
};
const logged = async () =>
	(
		await db.$client<{ action: string; user_id: string }[]>`
			select action, user_id from audit_log where subject = ${id} order by at`
	).map(({ action, user_id }) => `${action} ${{ [registrar]: 'registrar', [admin]: 'admin' }[user_id]}`);

describe('raw answers', () => {
	it('are handed out whole after a review and a second person, once, and every step is in the log', async () => {
		await approved();
		const handed = (await fetch(registrar)) as HandedOut;
		expect(handed.answers).toHaveLength(40);
		expect(handed.texts.map(({ text }) => text).sort()).toEqual(
			Array.from({ length: 14 }, (_, index) => `Torget är mörkt, ${mark(index * 3)}`)
		);
		expect(handed.answers.filter(({ view }) => view === 'no')).toHaveLength(14);
		expect(await fetch(registrar)).toBe('not-now');
		expect(await logged()).toEqual([
			'record.ask registrar',
			'record.review registrar',
			'record.approve admin',
			'record.handOut registrar'
		]);
	});
	it('reach nobody else: not the second person, not another registrar, not before the approval', async () => {
		expect(await fetch(registrar)).toBe('not-now');
		await move('review', registrar);
		expect(await move('approve', registrar)).toBe('not-now');
		expect(await fetch(registrar)).toBe('not-now');
		expect(await move('approve', admin)).toBe('done');
		expect(await fetch(admin)).toBe('not-now');
		expect(await fetch(colleague)).toBe('not-now');
		expect(await fetch(registrar, new Date('2026-12-02T10:00:00Z'))).toBe('not-now');
		expect(typeof (await fetch(registrar, new Date('2026-12-01T10:00:00Z')))).toBe('object');
	});
	it('are handed out for one question with nothing of the others', async () => {
		id = await ask('view');
		await approved();
		const handed = (await fetch(registrar)) as HandedOut;
		expect(handed.answers).toHaveLength(40);
		expect(new Set(handed.answers.flatMap(Object.keys))).toEqual(new Set(['view']));
		expect(handed.texts).toEqual([]);
		id = await ask('why');
		await approved();
		const texts = (await fetch(registrar)) as HandedOut;
		expect(texts.texts).toHaveLength(14);
		expect(new Set(texts.answers.flatMap(Object.values))).toEqual(new Set(['·']));
	});
	it('have neither an id nor the order that they lie in', async () => {
		await approved();
		const handed = (await fetch(registrar)) as HandedOut;
		const stored = await db.$client<{ id: string; answers: object }[]>`
			select id, answers from responses where consultation_id = ${consultationId} order by id`;
		const json = answersJson('asked-for', handed);
		for (const row of stored) expect(json).not.toContain(row.id);
		expect(handed.answers).not.toEqual(stored.map(({ answers }) => answers));
		expect(JSON.parse(json)).toEqual({ consultation: 'asked-for', ...handed });
		const csv = answersCsv('asked-for', handed).replace('\ufeff', '').trim().split('\r\n');
		expect(csv[0]).toBe('answer,field,value');
		expect(csv.filter((line) => line.startsWith(',why,'))).toHaveLength(14);
		expect(csv).toHaveLength(1 + handed.answers.flatMap(Object.keys).length + 14);
	});
	it('are given once to two who ask at the same moment', async () => {
		await approved();
		const got = await Promise.all([fetch(registrar), fetch(registrar)]);
		expect(got.map((one) => typeof one).sort()).toEqual(['object', 'string']);
	});
	it('are there only between closing and disposal', async () => {
		await approved();
		await db.$client`update consultations set state = 'open' where id = ${consultationId}`;
		expect(await fetch(registrar)).toBe('no-answers');
		await db.$client`update consultations set state = 'closed', disposed_at = now() where id = ${consultationId}`;
		expect(await fetch(registrar)).toBe('no-answers');
		await db.$client`update consultations set disposed_at = null where id = ${consultationId}`;
		expect(typeof (await fetch(registrar))).toBe('object');
	});
});

describe('a request', () => {
	it('is refused with a reason, and stays refused', async () => {
		expect(await move('refuse', registrar, 'Svaren pekar ut enskilda.')).toBe('done');
		expect(await findRequest(db, consultationId, id)).toMatchObject({
			state: 'refused',
			reason: 'Svaren pekar ut enskilda.',
			decidedBy: registrar
		});
		for (const name of ['review', 'approve', 'withdraw'] as const)
			expect(await move(name, colleague)).toBe('not-now');
		expect(await fetch(registrar)).toBe('not-now');
	});
	it('that the second person sends back is reviewed again', async () => {
		await move('review', registrar, 'Går bra.');
		expect(await move('sendBack', admin, 'Texterna då?')).toBe('done');
		expect(await findRequest(db, consultationId, id)).toMatchObject({
			state: 'asked',
			sentBack: 'Texterna då?'
		});
		expect(await move('approve', admin)).toBe('not-now');
		expect(await move('review', colleague, 'Läst igen.')).toBe('done');
		// Whoever registered it has a hand in it still.
		expect(await move('approve', registrar)).toBe('not-now');
		expect(await move('approve', admin)).toBe('done');
		expect(await fetch(registrar)).toBe('not-now');
		expect(typeof (await fetch(colleague))).toBe('object');
	});
	it('is found at its own consultation only', async () => {
		const other = await closedWith(db, 'other', 12);
		expect(await findRequest(db, other, id)).toBeUndefined();
		const elsewhere = { consultationId: other, id };
		expect(await moveRequest(db, elsewhere, 'review', { userId: registrar, reason: 'x' })).toBe('not-found');
		expect(await handOut(db, elsewhere, { userId: registrar })).toBe('not-found');
		expect(await listRequests(db, other)).toEqual([]);
	});
	it('can be about every question but contacts', async () =>
		expect((await askableQuestions(db, consultationId)).map(({ id }) => id)).toEqual([
			'view',
			'why',
			'place'
		]));
});
