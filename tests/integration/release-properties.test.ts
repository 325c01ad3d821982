import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { form as formSchema, type Form } from '#lib/domain/consultations/form.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import { attackOf, tooNarrow } from '#lib/domain/disclosure/attack.ts';
import type { CountTable, ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { computeRelease } from '#lib/domain/disclosure/release.ts';
import { renderRelease } from '#lib/domain/disclosure/render.ts';
import { singletons } from '#lib/domain/disclosure/partition.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import { createTally, type Counts } from '#lib/domain/disclosure/tally.ts';
import type { Solve } from '#lib/domain/disclosure/model.ts';
import { intervalsOf } from '#lib/server/solver/intervals.ts';

const solve: Solve = (models) => Promise.all(models.map(intervalsOf));
const text = (en: string) => ({ en });
const options = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: `o${index}`, label: text(`${index}`) }));
const why = text('To compare.');

const form: Form = formSchema.parse({
	title: text('Random'),
	languages: ['en'],
	pages: [
		{
			id: 'page',
			questions: [
				{
					type: 'scale',
					id: 'scale',
					label: text('s'),
					points: options(4),
					dontKnow: { id: 'dk', label: text('dk') }
				},
				{ type: 'single', id: 'single', label: text('n'), options: options(4) },
				{
					type: 'multiple',
					id: 'several',
					label: text('m'),
					most: 2,
					options: [...options(3), { id: 'none', label: text('none'), exclusive: true }]
				},
				{ type: 'longText', id: 'words', label: text('w') },
				{
					type: 'single',
					id: 'district',
					label: text('d'),
					options: options(4),
					background: { kind: 'district', why }
				},
				{
					type: 'single',
					id: 'age',
					label: text('a'),
					options: options(3),
					background: { kind: 'age', why }
				},
				{
					type: 'multiple',
					id: 'minority',
					label: text('mi'),
					options: [...options(2), { id: 'none', label: text('none'), exclusive: true }],
					background: { kind: 'minority', why }
				}
			]
		}
	]
});

const skewed = (count: number, extra: string[] = []) =>
	fc.option(
		fc.oneof(
			{ weight: 5, arbitrary: fc.constant('o0') },
			{ weight: 3, arbitrary: fc.constantFrom(...Array.from({ length: count }, (_, at) => `o${at}`)) },
			{ weight: 1, arbitrary: fc.constantFrom(`o${count - 1}`, ...extra) }
		),
		{ nil: undefined, freq: 12 }
	);
const several = (count: number) =>
	fc.option(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constant(['none']) },
			{
				weight: 3,
				arbitrary: fc.uniqueArray(
					fc.integer({ min: 0, max: count - 1 }).map((at) => `o${at}`),
					{ minLength: 1, maxLength: 2 }
				)
			}
		),
		{ nil: undefined, freq: 8 }
	);
const respondent = fc.record({
	scale: skewed(4, ['dk']),
	single: skewed(4),
	several: several(3),
	words: fc.option(fc.constant('x'), { nil: undefined }),
	district: skewed(4),
	age: skewed(3),
	minority: several(2)
});
const crowd = fc.array(respondent, { minLength: 0, maxLength: 160, size: 'max' });

function countsOf(people: Record<string, unknown>[]): Counts {
	const tally = createTally(form);
	for (const person of people)
		tally.add(
			Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as Answers
		);
	return tally.counts();
}

const { k, base, sensitiveK, sensitiveBase } = defaultSettings;
const shownCells = (table: CountTable) =>
	table.cells.flatMap((row) => row.filter((cell): cell is number => cell !== null));

async function narrowIn(counts: Counts, document: ReleaseDocument): Promise<number> {
	let narrow = 0;
	for (const at of [undefined, ...document.questions.keys()]) {
		const attack = attackOf(
			counts,
			at,
			document,
			at === undefined ? undefined : document.questions[at],
			defaultSettings
		);
		if (attack) narrow += tooNarrow(attack, await intervalsOf(attack.model)).length;
	}
	return narrow;
}

describe('a release of any answers', { timeout: 180_000 }, () => {
	test('shows only 0 or at least k, and nothing hidden can be narrowed under k', async () => {
		let shownTables = 0;
		await fc.assert(
			fc.asyncProperty(crowd, async (people) => {
				const counts = countsOf(people);
				const document = await computeRelease(counts, { solve });
				if (people.length < base) expect(document.respondents).toBeNull();
				const sensitive = new Map(document.backgrounds.map(({ id, sensitive }) => [id, sensitive]));
				for (const { groups, sensitive } of document.backgrounds)
					for (const { count } of groups)
						if (count) expect(count).toBeGreaterThanOrEqual(sensitive ? sensitiveBase : base);
				for (const { total, by } of document.questions) {
					for (const cell of shownCells(total)) expect(cell === 0 || cell >= k).toBe(true);
					for (const table of by) {
						shownTables += table.withheld ? 0 : 1;
						const least = sensitive.get(table.background) ? sensitiveK : k;
						for (const cell of shownCells(table)) expect(cell === 0 || cell >= least).toBe(true);
					}
				}
				expect(await narrowIn(counts, document)).toBe(0);
				expect(await computeRelease(counts, { solve })).toEqual(document);
			}),
			{ numRuns: Number(process.env.PROPERTY_RUNS ?? 40), seed: 7 }
		);
		expect(shownTables).toBeGreaterThan(50);
	});

	test('published as counted, without merging, the attack finds what is not hidden', async () => {
		let caught = 0;
		await fc.assert(
			fc.asyncProperty(crowd, async (people) => {
				fc.pre(people.length >= base);
				const counts = countsOf(people);
				const document = renderRelease(counts, rawPlan(counts), defaultSettings);
				const smallest = document.questions
					.flatMap(({ by }) => by.flatMap(shownCells))
					.filter((cell) => cell > 0);
				if (Math.min(...smallest) < k) {
					expect(await narrowIn(counts, document)).toBeGreaterThan(0);
					caught++;
				}
			}),
			{ numRuns: 20, seed: 8 }
		);
		expect(caught).toBeGreaterThan(10);
	});
});

/** Everything as it was counted: what must never be published. */
function rawPlan({ layout }: Counts) {
	const table = (groups: number, slots: number) => ({
		groups: singletons(groups),
		categories: singletons(slots),
		hidden: singletons(slots).map(() => false)
	});
	return {
		margins: layout.breakdowns.map(({ groups }) => singletons(groups.length)),
		questions: layout.questions.map(({ slots }) => ({
			total: table(0, slots.length),
			by: layout.breakdowns.map(({ groups }) => table(groups.length, slots.length))
		}))
	};
}
