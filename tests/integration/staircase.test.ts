import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptAction } from '#lib/domain/reports/actions/read.ts';
import { action } from '#lib/domain/reports/actions/shapes.ts';
import { parsePeriod, type Period } from '#lib/domain/reports/period.ts';
import type { KeptStep } from '#lib/domain/reports/staircase/read.ts';
import { staircase } from '#lib/domain/reports/staircase/shapes.ts';
import { seedProgramme } from '#lib/server/city/programme.ts';
import type { Database } from '#lib/server/db/client.ts';
import { auditLog, committees, consultations, reports } from '#lib/server/db/schema/index.ts';
import { dueActions } from '#lib/server/reports/actions/due.ts';
import { actionsOf } from '#lib/server/reports/actions/find.ts';
import { addAction, removeAction, saveAction } from '#lib/server/reports/actions/save.ts';
import { beginReport } from '#lib/server/reports/document/begin.ts';
import type { ReportOwner } from '#lib/server/reports/document/find.ts';
import { bringEarlier, earlierStaircase } from '#lib/server/reports/staircase/earlier.ts';
import { staircaseOf } from '#lib/server/reports/staircase/find.ts';
import { savePosition, saveStep } from '#lib/server/reports/staircase/save.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
let db: Database;
let owner: ReportOwner & { id: string };
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	await seedProgramme(db);
	const id = await insertConsultation(db, 'torget');
	const [found] = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name })
		.from(committees)
		.innerJoin(consultations, eq(consultations.committeeId, committees.id))
		.where(eq(consultations.id, id));
	owner = found as typeof owner;
});
afterAll(() => opened.close());

const period = (key: string) => parsePeriod(key) as Period;
const begin = (key: string, of: ReportOwner = owner) => beginReport(db, of, period(key));
const nothing = { consultation: null, title: '', href: null, who: '', people: null, source: '' };
const told = (done: string, evidence: KeptStep['evidence'] = []): KeptStep => ({
	standing: 'begun',
	done,
	next: 'Mer.',
	evidence
});

describe('a staircase', () => {
	it('is none until something is said, and then has all six steps', async () => {
		const { id } = await begin('2025-VB');
		expect(await staircaseOf(db, id)).toBeNull();
		const evidence: KeptStep['evidence'] = [
			{ ...nothing, kind: 'training', title: 'Kursen', who: 'Nya', people: 20, source: 'Registret' },
			{ ...nothing, kind: 'consultation', consultation: 'torget' },
			{ ...nothing, kind: 'document', title: 'Planen', href: 'https://stad.example/plan' }
		];
		expect(await saveStep(db, id, 1, told('Kurs.', evidence), { revision: 0 })).toBe('saved');
		const found = await staircaseOf(db, id);
		expect(staircase.parse(found)).toEqual(found);
		expect(found?.position).toBeNull();
		expect(found?.steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(found?.steps[0]?.evidence).toEqual([
			{ kind: 'training', title: 'Kursen', who: 'Nya', people: 20, source: 'Registret' },
			{ kind: 'consultation', slug: 'torget', title: { sv: 'Torget' } },
			{ kind: 'document', title: 'Planen', href: 'https://stad.example/plan' }
		]);
		expect((await db.select().from(auditLog)).map(({ action, subject }) => [action, subject])).toContainEqual(
			['report.staircase', id]
		);
	});

	it('loses nobody’s words: who saves upon an older revision is told', async () => {
		const { id } = await begin('2025-VB');
		expect(await saveStep(db, id, 2, told('Först.'), { revision: 0 })).toBe('saved');
		expect(await saveStep(db, id, 2, told('Samtidigt.'), { revision: 0 })).toBe('conflict');
		expect(await saveStep(db, id, 2, told('Sedan.'), { revision: 1 })).toBe('saved');
		expect(await saveStep(db, id, 2, told('För sent.'), { revision: 1 })).toBe('conflict');
		expect((await staircaseOf(db, id))?.steps[1]?.done).toBe('Sedan.');
		expect(await savePosition(db, id, 2, { revision: 0 })).toBe('saved');
		expect(await savePosition(db, id, 3, { revision: 0 })).toBe('conflict');
		expect(await savePosition(db, id, null, { revision: 1 })).toBe('saved');
		expect(await savePosition(db, id, 2, { revision: 2 })).toBe('saved');
	});

	it('begins with the earlier period’s, without the training that was given then, and writes over nothing', async () => {
		const next = await begin('2026-T2');
		expect((await earlierStaircase(db, next))?.period).toBe('2025-VB');
		await saveStep(db, next.id, 2, told('Redan skrivet.'), { revision: 0 });
		expect(await bringEarlier(db, next)).toBe(1);
		const found = await staircaseOf(db, next.id);
		expect(found?.position).toBe(2);
		expect(found?.steps[0]?.evidence.map(({ kind }) => kind)).toEqual(['consultation', 'document']);
		expect(found?.steps[1]?.done).toBe('Redan skrivet.');
		expect(await bringEarlier(db, next)).toBe(0);
		expect(await earlierStaircase(db, await begin('2025-T1'))).toBeUndefined();
	});

	it('is not changed once the report is signed off', async () => {
		const { id } = await begin('2026-VP');
		await db.update(reports).set({ state: 'signedOff' }).where(eq(reports.id, id));
		expect(await saveStep(db, id, 1, told('Nej.'), { revision: 0 })).toBe('closed');
		expect(await savePosition(db, id, 1, { revision: 0 })).toBe('closed');
		expect(await staircaseOf(db, id)).toBeNull();
	});
});

const said = (more: Partial<KeptAction> = {}): KeptAction => ({
	title: 'Fler bänkar',
	responsible: 'Parkenheten',
	dueOn: '2026-06-30',
	state: 'planned',
	note: '',
	step: 4,
	consultation: 'torget',
	terms: [{ kind: 'perspective', slug: 'children' }],
	...more
});
const standing = async (key: string) =>
	(await actionsOf(db, owner.id, period(key))).map(({ title, state, before }) => [title, before, state]);

describe('actions', () => {
	it('come into the next report by themselves until they are finished', async () => {
		const [first, second] = [await begin('2025-VB'), await begin('2026-T2')];
		const added = await addAction(db, first, said());
		if (added === 'closed') throw new Error('closed');
		expect(await standing('2025-T2')).toEqual([]);
		expect(await standing('2025-VB')).toEqual([['Fler bänkar', null, 'planned']]);
		expect(await standing('2026-T1')).toEqual([['Fler bänkar', 'planned', 'planned']]);
		const found = await actionsOf(db, owner.id, period('2026-T1'));
		expect(found.map((one) => action.parse(one))).toEqual(found);
		expect(found[0]).toMatchObject({ consultation: { slug: 'torget' }, terms: [{ slug: 'children' }] });
		expect(await saveAction(db, second, added.id, said({ state: 'done' }), { revision: 1 })).toBe('saved');
		expect(await standing('2026-T1')).toEqual([['Fler bänkar', 'planned', 'planned']]);
		expect(await standing('2026-T2')).toEqual([['Fler bänkar', 'planned', 'done']]);
		expect(await standing('2026-VB')).toEqual([]);
		expect(await saveAction(db, second, added.id, said(), { revision: 1 })).toBe('conflict');
		expect(await removeAction(db, first, added.id, { revision: 2 })).toBe('conflict');
	});

	it('are changed by their own committee alone', async () => {
		const added = await addAction(db, await begin('2026-T2'), said({ title: 'Egen' }));
		if (added === 'closed') throw new Error('closed');
		const city = await begin('2025-2026', { id: null, slug: 'city', name: { sv: 'Staden' } });
		expect(await saveAction(db, city, added.id, said(), { revision: 1 })).toBe('conflict');
		expect(await removeAction(db, city, added.id, { revision: 1 })).toBe('conflict');
		expect(await actionsOf(db, null, period('2025-2026'))).toEqual([]);
		expect(await removeAction(db, await begin('2026-T2'), added.id, { revision: 1 })).toBe('saved');
		expect(await standing('2026-T2')).toEqual([['Fler bänkar', 'planned', 'done']]);
	});

	it('that are late or soon due are told of, with the report they can be followed up in', async () => {
		const report = await begin('2026-T2');
		for (const [title, dueOn] of [
			['Sen', '2026-06-30'],
			['Snart', '2026-07-14'],
			['Längre fram', '2026-07-16'],
			['Utan dag', null]
		] as const)
			await addAction(db, report, said({ title, dueOn }));
		const due = await dueActions(db, [owner.id], '2026-07-01');
		expect(due.map(({ title, due: how, period: of }) => [title, how, of])).toEqual([
			['Sen', 'late', '2026-T2'],
			['Snart', 'soon', '2026-T2']
		]);
		expect(await dueActions(db, 'any', '2026-07-01')).toEqual(due);
		expect(await dueActions(db, [null], '2026-07-01')).toEqual([]);
		expect(await dueActions(db, [], '2026-07-01')).toEqual([]);
	});
});
