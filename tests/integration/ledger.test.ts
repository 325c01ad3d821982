import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { releases } from '#lib/server/db/schema/index.ts';
import { run as runAudit } from '#lib/server/commands/audit.ts';
import { run as runPreview } from '#lib/server/commands/preview.ts';
import { auditConsultation } from '#lib/server/releases/audit.ts';
import { findRelease } from '#lib/server/releases/find.ts';
import { readLedger } from '#lib/server/releases/ledger.ts';
import { plannedOf, savePlan } from '#lib/server/releases/planned.ts';
import { previewPlan } from '#lib/server/releases/preview.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { newResponse, rewriteResponses, type StoredResponse } from '#lib/server/responses/store.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

const label = { sv: 'x' };
const options = (...ids: string[]) => ids.map((id) => ({ id, label: { sv: id } }));
const form = formSchema.parse({
	title: label,
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{ type: 'scale', id: 'safe', label, points: options('low', 'middle', 'high') },
				{ type: 'single', id: 'view', label, options: options('yes', 'no', 'other') },
				{
					type: 'single',
					id: 'place',
					label,
					options: options('north', 'south', 'west'),
					background: { kind: 'district', why: label }
				},
				{
					type: 'single',
					id: 'gender',
					label,
					options: options('woman', 'man'),
					background: { kind: 'gender', why: label }
				},
				{
					type: 'single',
					id: 'disability',
					label,
					options: options('has', 'hasNot'),
					background: { kind: 'disability', why: label }
				}
			]
		}
	]
});

/** Answers that look like people's: uneven, and the same every time. */
function person(at: number): Answers {
	const pick = <Id>(ids: readonly Id[], step: number): Id =>
		ids[Math.floor(((at * step) % 97) / (97 / ids.length))]!;
	return {
		safe: pick(['low', 'middle', 'middle', 'high', 'high', 'high'], 31),
		view: pick(['yes', 'yes', 'yes', 'yes', 'no', 'no', 'other'], 17),
		place: pick(['north', 'north', 'south', 'south', 'south', 'west'], 41),
		gender: pick(['woman', 'man'], 53),
		disability: pick(['has', 'hasNot', 'hasNot', 'hasNot'], 67)
	};
}

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.close());

const crowd = (from: number, count: number): StoredResponse[] =>
	Array.from({ length: count }, (_, at) => newResponse(1, person(from + at)));

async function released(slug: string, people: StoredResponse[]): Promise<string> {
	const { db } = database;
	const id = await insertConsultation(db, slug, form);
	await db.$client.begin((tx) => rewriteResponses(tx, id, people));
	await closeConsultation(db, slug);
	await releaseConsultation(db, slug);
	return id;
}

const rewrite = (id: string, people: StoredResponse[]) =>
	database.db.$client.begin((tx) => rewriteResponses(tx, id, people));

describe('a further release', () => {
	test('of the same answers, planned the same, is not made', async () => {
		await released('same', crowd(0, 120));
		await expect(releaseConsultation(database.db, 'same')).rejects.toMatchObject({ code: 'nothing-new' });
	});

	test('waits when one answer has changed, and when one has left', async () => {
		const people = crowd(0, 120);
		const id = await released('changed', people);
		const [first, ...rest] = people;
		const other = first!.answers.view === 'yes' ? 'no' : 'yes';
		await rewrite(id, [{ ...first!, answers: { ...first!.answers, view: other } }, ...rest]);
		await expect(releaseConsultation(database.db, 'changed')).rejects.toMatchObject({ code: 'held-changed' });
		await rewrite(id, rest);
		await expect(releaseConsultation(database.db, 'changed')).rejects.toMatchObject({ code: 'held-changed' });
		await rewrite(id, people);
		await expect(releaseConsultation(database.db, 'changed')).rejects.toMatchObject({ code: 'nothing-new' });
		expect(await readLedger(database.db, id)).toHaveLength(1);
	});

	test('waits while few have come, and tells of many', async () => {
		const people = crowd(0, 120);
		const id = await released('late', people);
		await rewrite(id, [...people, ...crowd(500, 9)]);
		await expect(releaseConsultation(database.db, 'late')).rejects.toMatchObject({ code: 'held-few' });
		await rewrite(id, [...people, ...crowd(500, 400)]);
		const second = await releaseConsultation(database.db, 'late');
		expect(second.respondents).toBe(520);
		const stored = await database.db.select().from(releases).where(eq(releases.consultationId, id));
		expect(stored.map(({ number }) => number).sort()).toEqual([1, 2]);
		expect(await findRelease(database.db, id)).toMatchObject({ number: 2, document: second });
	});

	test('shows nothing that an earlier one hid, and all of them together pass the audit', async () => {
		const people = crowd(0, 130);
		const id = await released('together', people);
		await rewrite(id, [...people, ...crowd(700, 500)]);
		await releaseConsultation(database.db, 'together');
		const [one, two] = await readLedger(database.db, id);
		let hidden = 0;
		for (const [at, question] of one!.document.questions.entries())
			for (const [way, table] of question.by.entries())
				for (const [row, cells] of table.cells.entries())
					for (const [column, cell] of cells.entries()) {
						const later = two!.document.questions[at]!.by[way]!;
						const sameRow = later.groups.findIndex(({ ids }) => ids.join() === table.groups[row]!.ids.join());
						const sameColumn = later.categories.findIndex(
							({ ids }) => ids.join() === table.categories[column]!.ids.join()
						);
						if (cell !== null || sameRow < 0 || sameColumn < 0) continue;
						hidden++;
						expect(later.cells[sameRow]![sameColumn]).toBeNull();
					}
		expect(hidden).toBeGreaterThan(0);
		const { verdicts, releases: count } = await auditConsultation(database.db, 'together');
		expect(count).toBe(2);
		expect(verdicts.flatMap(({ failures }) => failures)).toEqual([]);
		expect(verdicts[0]!.narrowest).toBeGreaterThanOrEqual(5);
	});

	test('of one more breakdown asked for is judged with what is out', async () => {
		const { db } = database;
		const id = await released('crossed', crowd(0, 400));
		await savePlan(db, id, { groupings: {}, crossings: [['gender', 'disability']] });
		expect((await plannedOf(db, id))?.crossings).toEqual([['gender', 'disability']]);
		const document = await releaseConsultation(db, 'crossed');
		const crossing = document.backgrounds.find(({ crossed }) => crossed)!;
		expect(crossing).toMatchObject({
			id: 'gender*disability',
			crossed: ['gender', 'disability'],
			sensitive: true
		});
		const view = document.questions.find(({ question }) => question === 'view')!;
		const table = view.by.find(({ background }) => background === 'gender*disability')!;
		expect(table.withheld).toBe(false);
		expect(table.groups[0]!.parts?.map(({ ids }) => ids[0])).toEqual(['woman', 'has']);
		expect(table.cells.flat().some((cell) => cell !== null && cell >= 10)).toBe(true);
		const lines: string[] = [];
		const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
		expect(await runAudit(db, ['crossed'], io), lines.join('\n')).toBe(0);
	});
});

describe('planning', () => {
	test('tells what would be shown and hidden, and never a number of people', async () => {
		const { db } = database;
		const id = await insertConsultation(db, 'planned', form);
		await rewrite(id, crowd(0, 137));
		await closeConsultation(db, 'planned');
		const consultation = (await findConsultation(db, 'planned'))!;
		const merged = await previewPlan(db, consultation, { groupings: {}, crossings: [] });
		const without = await previewPlan(db, consultation, {
			groupings: { place: 'withheld' },
			crossings: []
		});
		expect(merged.share.cells).toBeGreaterThan(0.3);
		expect(without.backgrounds.find(({ id: background }) => background === 'place')?.withheld).toBe(true);
		const numbers = JSON.stringify({ ...merged, share: undefined, backgrounds: undefined }).match(/:\d+/g);
		expect(numbers).toBeNull();
		expect(JSON.stringify(merged)).not.toContain('137');
		expect(await readLedger(db, id)).toEqual([]);
		const lines: string[] = [];
		const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
		expect(await runPreview(db, ['planned'], io)).toBe(0);
		expect(lines.map((line) => line.replace(/\d+\.\d %/g, 'x %'))).toEqual([
			'As planned: x % of the cells, x % of the answers that they count.',
			'Without merging: x % of the cells, x % of the answers that they count.'
		]);
		expect(await runPreview(db, ['nowhere'], io)).toBe(1);
	});
});

test('what is published is attacked by itself once the answers have left', async () => {
	const { db } = database;
	const id = await released('gone', crowd(0, 137));
	await db.$client`delete from release_snapshots where consultation_id = ${id}`;
	await db.$client`delete from responses where consultation_id = ${id}`;
	const { verdicts, answersGone } = await auditConsultation(db, 'gone');
	expect(answersGone).toBe(true);
	expect(verdicts).toHaveLength(1);
	expect(verdicts[0]!.hidden).toBeGreaterThan(0);
	expect(verdicts[0]!.failures).toEqual([]);
	await expect(releaseConsultation(db, 'gone')).rejects.toMatchObject({ code: 'answers-gone' });
});

test('a mean is shown with its sums, and follows from them', async () => {
	const id = await released('means', crowd(0, 300));
	const { document } = (await findRelease(database.db, id))!;
	const safe = document.questions.find(({ question }) => question === 'safe')!;
	const people = crowd(0, 300).map(
		({ answers }) => ['low', 'middle', 'high'].indexOf(String(answers.safe)) + 1
	);
	const mean = people.reduce((sum, point) => sum + point, 0) / people.length;
	expect(safe.total.means).toEqual([Math.round(10 * mean) / 10]);
});
