import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { noPlan, type ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import { shareShown } from '#lib/domain/disclosure/share.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { listReleases } from '#lib/server/releases/find.ts';
import { furtherRelease } from '#lib/server/releases/further.ts';
import { plannedOf, savePlan } from '#lib/server/releases/planned.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { trialOf, tryPlan } from '#lib/server/releases/trying.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

const label = { sv: 'x' };
const options = (ids: string[]) => ids.map((id) => ({ id, label: { sv: id } }));
const asked = (id: string, kind: string, ids: string[]) => ({
	type: 'single',
	id,
	label,
	options: options(ids),
	background: { kind, why: label }
});
const ages = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'];
const form = formSchema.parse({
	title: label,
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{ type: 'single', id: 'view', label, options: options(['yes', 'no']) },
				asked('gender', 'gender', ['woman', 'man']),
				asked('age', 'age', ages)
			]
		}
	]
});

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.close());

/** Numbers that stand nowhere but in the counts: 67 women, 60 men, one age of 3, and hardly a no at one age. */
const people = Array.from({ length: 127 }, (_, at) => ({
	view: at % 3 === 0 && at % 5 !== 1 ? 'no' : 'yes',
	gender: at < 67 ? 'woman' : 'man',
	age: at % 40 === 7 ? 'a5' : ages[at % 5]!
}));
const fill = async (id: string, answers: readonly Record<string, string>[]) =>
	database.db.$client.begin((tx) =>
		rewriteResponses(
			tx,
			id,
			answers.map((one) => newResponse(1, one))
		)
	);

async function closed(slug: string): Promise<string> {
	const id = await insertConsultation(database.db, slug, form);
	await fill(id, people);
	await closeConsultation(database.db, slug);
	return id;
}

const minute = 60_000;
const crossed: ReleasePlan = { groupings: { age: 'wider' }, crossings: [['gender', 'age']] };

/** Every number in a value, wherever it stands. */
const numbersIn = (value: unknown): number[] =>
	typeof value === 'number'
		? [value]
		: value !== null && typeof value === 'object'
			? Object.values(value).flatMap(numbersIn)
			: [];

describe('a plan', () => {
	test('is saved, read back, and used by the release', async () => {
		const { db } = database;
		const id = await closed('saved');
		expect(await plannedOf(db, id)).toBeUndefined();
		await savePlan(db, id, crossed);
		expect(await plannedOf(db, id)).toEqual(crossed);
		const [logged] =
			await db.$client`select action from audit_log where subject = ${id} and action like '%plan'`;
		expect(logged?.action).toBe('release.plan');
		const document = await releaseConsultation(db, 'saved');
		expect(document.backgrounds.map(({ id }) => id)).toEqual(['gender', 'age', 'gender*age']);
	});

	test('is tried of what is closed only', async () => {
		const { db } = database;
		await insertConsultation(db, 'open-still', form);
		await expect(tryPlan(db, 'open-still', noPlan, 'preview')).rejects.toMatchObject({ code: 'not-closed' });
		await expect(tryPlan(db, 'nowhere', noPlan, 'preview')).rejects.toMatchObject({ code: 'not-found' });
		expect(trialOf('open-still')).toBeUndefined();
	});

	test('shows patterns and shares of what its release would be, and no count', async () => {
		const { db } = database;
		const id = await closed('tried');
		expect(await tryPlan(db, 'tried', crossed, 'preview', minute)).toBe(true);
		const trial = trialOf('tried');
		expect(trial).toMatchObject({ standing: { stage: 'done' }, plan: crossed });
		expect(trial?.before).toBeUndefined();
		const { preview } = trial!;
		expect(numbersIn(preview).filter((number) => number > 1)).toEqual([]);
		await savePlan(db, id, crossed);
		const document = await releaseConsultation(db, 'tried');
		expect(preview?.share).toEqual(shareShown(document));
		expect(preview?.questions[0]?.tables.map(({ shown }) => shown)).toEqual(
			[document.questions[0]!.total, ...document.questions[0]!.by].map(({ cells }) =>
				cells.map((row) => row.map((count) => count !== null))
			)
		);
		const age = preview?.backgrounds.find(({ id }) => id === 'gender*age');
		expect(age?.crossed).toEqual(['gender', 'age']);
	});

	test('is compared with the one tried before, else with what is out', async () => {
		const { db } = database;
		const id = await closed('compared');
		await tryPlan(db, 'compared', noPlan, 'preview', minute);
		const first = trialOf('compared')!.preview!;
		await tryPlan(db, 'compared', { ...noPlan, groupings: { age: 'withheld' } }, 'preview', minute);
		const second = trialOf('compared')!;
		expect(second.before).toMatchObject({ from: 'plan', all: first.share });
		expect(second.before?.by.gender).toEqual(first.backgrounds[0]?.share);
		expect(second.preview?.backgrounds[1]).toMatchObject({ id: 'age', withheld: true });
		expect(id).toBeTruthy();

		await closed('after');
		const document = await releaseConsultation(db, 'after');
		// Other groups than those that are out would hide what is shown.
		await tryPlan(db, 'after', { ...noPlan, groupings: { age: 'wider' } }, 'preview', minute);
		expect(trialOf('after')?.standing).toEqual({ stage: 'failed', code: 'held-tells' });
		await tryPlan(db, 'after', { ...noPlan, crossings: crossed.crossings }, 'preview', minute);
		expect(trialOf('after')?.standing).toEqual({ stage: 'done' });
		expect(trialOf('after')?.before).toMatchObject({ from: 'release', all: shareShown(document) });
	});

	test('tells what each other grouping would give, one at a time', async () => {
		const { db } = database;
		await closed('gains');
		await tryPlan(db, 'gains', noPlan, 'preview', minute);
		const own = trialOf('gains')!.preview!.share.cells;
		await tryPlan(db, 'gains', noPlan, 'compare', minute);
		const { gains, preview, standing } = trialOf('gains')!;
		expect(standing).toEqual({ stage: 'done' });
		expect(preview?.share.cells).toBe(own);
		expect(gains?.map(({ question, grouping }) => `${question} ${grouping}`).sort()).toEqual([
			'age asked',
			'age wider',
			'gender asked'
		]);
		await tryPlan(db, 'gains', { ...noPlan, groupings: { age: 'wider' } }, 'preview', minute);
		const wider = trialOf('gains')!.preview!.share.cells;
		expect(gains?.find(({ grouping }) => grouping === 'wider')?.cells).toBeCloseTo(wider - own, 10);
	});

	test('is not tried beside another of the same consultation', async () => {
		const { db } = database;
		await closed('busy');
		const first = tryPlan(db, 'busy', noPlan, 'preview', 0);
		await first;
		expect(await tryPlan(db, 'busy', crossed, 'preview', 0)).toBe(false);
		await expect.poll(() => trialOf('busy')?.standing.stage, { timeout: minute }).toBe('done');
		expect(trialOf('busy')?.plan).toEqual(noPlan);
	});
});

describe('a further release', () => {
	test('is there to make when answers have come or the plan has changed', async () => {
		const { db } = database;
		const id = await closed('further');
		expect(await furtherRelease(db, id)).toBeUndefined();
		await releaseConsultation(db, 'further');
		expect(await furtherRelease(db, id)).toEqual({ late: false, replanned: false, gone: false });
		await savePlan(db, id, { ...noPlan, groupings: { age: 'merged' } });
		expect(await furtherRelease(db, id)).toMatchObject({ replanned: false });
		await savePlan(db, id, crossed);
		expect(await furtherRelease(db, id)).toMatchObject({ replanned: true });
		await db.$client`insert into responses (consultation_id, version, answers) values (${id}, 1, '{"view":"yes"}')`;
		expect(await furtherRelease(db, id)).toMatchObject({ late: true });
		// One newcomer's pattern would tell of them as one newcomer's count does.
		await tryPlan(db, 'further', crossed, 'preview', minute);
		expect(trialOf('further')).toMatchObject({ standing: { stage: 'failed', code: 'held-few' } });
		expect(trialOf('further')?.preview).toBeUndefined();

		const [line] = await listReleases(db, id);
		expect(line).toMatchObject({ number: 1, on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
		expect(line?.audit?.map(({ attacker }) => attacker)).toEqual([
			'reader',
			'guesser',
			'insider',
			'respondent'
		]);
		await db.$client`delete from release_snapshots where consultation_id = ${id}`;
		expect(await furtherRelease(db, id)).toMatchObject({ gone: true });
		await tryPlan(db, 'further', crossed, 'preview', minute);
		expect(trialOf('further')).toMatchObject({ standing: { stage: 'failed', code: 'answers-gone' } });
	});
});
