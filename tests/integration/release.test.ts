import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import type { Model } from '#lib/domain/disclosure/model.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { consultations, freeTexts } from '#lib/server/db/schema/index.ts';
import { findRelease } from '#lib/server/releases/find.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { judgeText, listWithheldTexts } from '#lib/server/releases/texts.ts';
import { run as runRelease } from '#lib/server/commands/release.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { createSolver } from '#lib/server/solver/solve.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

const label = { sv: 'x' };
const form = formSchema.parse({
	title: label,
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{
					type: 'single',
					id: 'view',
					label,
					options: [
						{ id: 'yes', label },
						{ id: 'no', label }
					]
				},
				{ type: 'longText', id: 'why', label },
				{
					type: 'single',
					id: 'place',
					label,
					options: [
						{ id: 'north', label },
						{ id: 'south', label }
					],
					background: { kind: 'district', why: label }
				}
			]
		}
	]
});

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.close());

/** A closed consultation in which every third said no, every tenth wrote something, and half live in the north. */
async function closed(slug: string, people: number): Promise<string> {
	const { db } = database;
	const id = await insertConsultation(db, slug, form);
	const responses = Array.from({ length: people }, (_, at) =>
		newResponse(1, {
			view: at % 3 === 0 ? 'no' : 'yes',
			place: at % 2 === 0 ? 'north' : 'south',
			...(at % 10 === 0 ? { why: `Ring ${700_000_000 + at}` } : {})
		})
	);
	await db.$client.begin((tx) => rewriteResponses(tx, id, responses));
	await closeConsultation(db, slug);
	return id;
}

describe('a release', () => {
	test('is made once, of a closed consultation', async () => {
		const { db } = database;
		const id = await insertConsultation(db, 'still-open', form);
		await expect(releaseConsultation(db, 'still-open')).rejects.toMatchObject({ code: 'not-closed' });
		await expect(releaseConsultation(db, 'nowhere')).rejects.toMatchObject({ code: 'not-found' });
		expect(await findRelease(db, id)).toBeUndefined();

		const done = await closed('once', 60);
		const steps: string[] = [];
		const document = await releaseConsultation(db, 'once', { progress: (step) => steps.push(step) });
		expect(document.questions[0]?.total.cells).toEqual([[40, 20, 0]]);
		expect(document.questions[0]?.by[0]?.cells).toEqual([
			[20, 10, 0],
			[20, 10, 0],
			[0, 0, 0]
		]);
		expect(new Set(steps)).toEqual(new Set(['counting', 'protecting', 'auditing']));
		const stored = await findRelease(db, done);
		expect(stored).toMatchObject({ number: 1, document });
		expect(stored?.snapshotHash).toMatch(/^[0-9a-f]{64}$/);
		const [row] = await db.select().from(consultations).where(eq(consultations.id, done));
		expect(row).toMatchObject({ state: 'released', releasedAt: expect.any(Date) });
		await expect(releaseConsultation(db, 'once')).rejects.toMatchObject({ code: 'nothing-new' });
	});

	test('two at once leave one', async () => {
		const id = await closed('twice', 30);
		const outcomes = await Promise.allSettled([
			releaseConsultation(database.db, 'twice'),
			releaseConsultation(database.db, 'twice')
		]);
		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const [row] = await database.db
			.$client`select count(*)::int as count from releases where consultation_id = ${id}`;
		expect(row?.count).toBe(1);
	});

	test('of fewer than ten shows nothing, not even how many', async () => {
		await closed('few', 9);
		const document = await releaseConsultation(database.db, 'few');
		expect(document.respondents).toBeNull();
		expect(document.backgrounds.every(({ withheld, groups }) => withheld && groups.length === 0)).toBe(true);
		expect(
			document.questions.every(({ total, by }) => total.withheld && by.every((table) => table.withheld))
		).toBe(true);
		expect(JSON.stringify(document)).not.toMatch(/:\s*9\b/);
	});

	test('cannot be changed, taken away or emptied; nor can the log', async () => {
		await closed('frozen', 20);
		const lines: string[] = [];
		const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
		expect(await runRelease(database.db, ['frozen'], io)).toBe(0);
		expect(await runRelease(database.db, ['frozen'], io)).toBe(1);
		const { $client } = database.db;
		for (const statement of [
			'update releases set number = 2',
			'delete from releases',
			'truncate releases',
			"update audit_log set action = 'x'",
			'delete from audit_log',
			'truncate audit_log'
		])
			await expect($client.unsafe(statement)).rejects.toThrow(/append-only/);
	});
});

describe('free texts', () => {
	test('come one at a time, and are shown only as a person released them', async () => {
		const { db } = database;
		const id = await closed('texts', 40);
		expect(await listWithheldTexts(db, id)).toHaveLength(1);
		const texts = await listWithheldTexts(db, id, 100);
		expect(texts).toHaveLength(4);
		expect(Object.keys(texts[0]!).sort()).toEqual(['id', 'lang', 'question', 'suggestion', 'text']);
		expect(texts[0]!.suggestion.text).toBe('Ring ▇▇▇▇');

		const [first, second, third] = texts.map((text) => text.id);
		expect(await judgeText(db, first!, { state: 'released' })).toBe('done');
		expect(await judgeText(db, second!, { state: 'released', released: 'Ring 0701 23 45 67' })).toBe(
			'unsafe'
		);
		expect(
			await judgeText(db, second!, { state: 'released', released: 'Mer ljus', reason: 'identifies' })
		).toBe('done');
		expect(await judgeText(db, third!, { state: 'refused' })).toBe('reason-missing');
		expect(await judgeText(db, third!, { state: 'refused', reason: 'offends' })).toBe('done');
		expect(await judgeText(db, third!, { state: 'released' })).toBe('not-found');
		expect(await judgeText(db, second!, { state: 'refused', reason: 'identifies' })).toBe('done');
		const rows = await db.select().from(freeTexts).where(eq(freeTexts.consultationId, id));
		expect(rows.filter(({ released }) => released !== null).map(({ released }) => released)).toEqual([
			'Ring ▇▇▇▇'
		]);
		expect(await listWithheldTexts(db, id, 100)).toHaveLength(1);
	});
});

describe('the solver', () => {
	const model = (lower: number, upper: number): Model => ({
		floor: Float64Array.of(0, 0),
		ceiling: Float64Array.of(10, 10),
		starts: Int32Array.of(0, 2),
		indices: Int32Array.of(0, 1),
		values: Float64Array.of(1, 1),
		lower: Float64Array.of(lower),
		upper: Float64Array.of(upper),
		cases: [{ columns: [], probes: [{ terms: [0], value: 2, enough: Infinity }] }]
	});

	test('gives the ends of what can be, and no number for a model without solution', async () => {
		const solver = createSolver();
		try {
			const [[[interval] = []] = []] = await solver.solve([model(5, 5)]);
			expect(interval?.low).toBeCloseTo(0);
			expect(interval?.high).toBeCloseTo(5);
			await expect(solver.solve([model(25, 25)])).rejects.toThrow(/status 8/);
			expect(await solver.solve([model(5, 5)])).toHaveLength(1);
		} finally {
			await solver.close();
		}
	});
});
