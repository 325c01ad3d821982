import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { form as formSchema, type Form } from '#lib/domain/consultations/form.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import type { CountTable, QuestionRelease, ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { computeRelease } from '#lib/domain/disclosure/release.ts';
import { firstOf } from '#lib/domain/disclosure/population.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import { createTally, type Counts } from '#lib/domain/disclosure/tally.ts';
import { auditHere, failuresIn, protectHere } from '../support/disclosure.ts';

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

const release = (counts: Counts) => computeRelease(firstOf(counts), { protect: protectHere });

/** Every table of a document, with the place where each hidden cell stands. */
const tablesOf = ({ questions }: ReleaseDocument) =>
	questions.flatMap(({ total, by }) => [total, ...by].filter(({ withheld }) => !withheld));

describe('a release of any answers', { timeout: 180_000 }, () => {
	test('shows only 0 or at least k, and none of the four attackers finds anybody', async () => {
		let shownTables = 0;
		let shown = 0;
		await fc.assert(
			fc.asyncProperty(crowd, async (people) => {
				const counts = countsOf(people);
				const document = await release(counts);
				if (people.length < base) expect(document.respondents).toBeNull();
				const sensitive = new Map(document.backgrounds.map(({ id, sensitive }) => [id, sensitive]));
				for (const { groups, sensitive } of document.backgrounds)
					for (const { count } of groups)
						expect(count === null || count === 0 || count >= (sensitive ? sensitiveBase : base)).toBe(true);
				for (const { total, by } of document.questions) {
					for (const cell of shownCells(total)) expect(cell === 0 || cell >= k).toBe(true);
					for (const table of by) {
						shownTables += table.withheld ? 0 : 1;
						const least = sensitive.get(table.background) ? sensitiveK : k;
						for (const cell of shownCells(table)) {
							shown++;
							expect(cell === 0 || cell >= least).toBe(true);
						}
					}
				}
				expect(failuresIn(await auditHere(counts, [document]))).toEqual([]);
				expect(await release(counts)).toEqual(document);
			}),
			{ numRuns: Number(process.env.PROPERTY_RUNS ?? 40), seed: 7, endOnFailure: true }
		);
		expect(shownTables).toBeGreaterThan(50);
		expect(shown).toBeGreaterThan(1000);
	});

	test('any one hidden number shown after all, and the audit fails', async () => {
		let tried = 0;
		await fc.assert(
			fc.asyncProperty(crowd, fc.nat(), async (people, which) => {
				fc.pre(people.length >= 40);
				const counts = countsOf(people);
				const document = structuredClone(await release(counts));
				const hidden = hiddenFigures(counts, document);
				fc.pre(hidden.length > 0);
				hidden[which % hidden.length]!();
				expect(failuresIn(await auditHere(counts, [document]))).not.toEqual([]);
				tried++;
			}),
			{ numRuns: 25, seed: 8, endOnFailure: true }
		);
		expect(tried).toBeGreaterThan(10);
	});
});

/**
 * For each count that a document hides so that others do not follow: a way to show it. Not those that the rule hides, nor
 * rows that it hides whole.
 */
function hiddenFigures(counts: Counts, document: ReleaseDocument): (() => void)[] {
	const { questions, breakdowns } = counts.layout;
	return document.questions.flatMap((released) => {
		const at = questions.findIndex(({ id }) => id === released.question);
		if (questions[at]!.counting !== 'one') return [];
		const slots = questions[at]!.slots.map(({ id }) => id);
		return released.by.flatMap((table) => {
			const way = breakdowns.findIndex(({ id }) => id === table.background);
			const rows = counts.by(at, way);
			const groups = breakdowns[way]!.groups.map(({ id }) => id);
			return table.cells.flatMap((row, group) =>
				row.flatMap((cell, column) => {
					const base = table.bases[group] ?? null;
					if (cell !== null || base === null) return [];
					const count = wholeRow(table, group, rows, groups, slots)[column]!;
					const least = breakdowns[way]!.sensitive ? sensitiveK : k;
					const most = Math.max(...wholeRow(table, group, rows, groups, slots));
					return count >= least && most < base - 1 ? [() => void (table.cells[group]![column] = count)] : [];
				})
			);
		});
	});
}

/** A row's true counts, by category. */
const wholeRow = (
	table: QuestionRelease['by'][number],
	group: number,
	rows: number[][],
	groups: string[],
	slots: string[]
): number[] =>
	table.categories.map(({ ids }) =>
		table.groups[group]!.ids.reduce(
			(sum, id) =>
				sum + ids.reduce((part, slot) => part + rows[groups.indexOf(id)]![slots.indexOf(slot)]!, 0),
			0
		)
	);

test('the same tables are shown whatever the language or the time', async () => {
	const people = fc.sample(crowd, { numRuns: 1, seed: 3 })[0]!;
	const counts = countsOf([...people, ...people, ...people]);
	expect(tablesOf(await release(counts))).toEqual(tablesOf(await release(counts)));
});
