import { describe, expect, it } from 'vitest';
import { questionsOf, type Form } from '../consultations/form.ts';
import type { Reach } from '../consultations/reach.ts';
import type { CountTable, QuestionRelease } from '../disclosure/document.ts';
import type { Question } from '../questions/register.ts';
import { exampleConsultation, exampleDocument } from '../../../../tests/support/releasedExample.ts';
import { buildResults, questionsOfResults } from './results.ts';
import { trend as shape } from './trendShapes.ts';
import { isEarlierRound, lineOf, sharedIn, trendOf, type AskedConsultation } from './trend.ts';

type Changes = {
	head?: Partial<AskedConsultation['head']>;
	/** Changes the shared question. */
	question?: (question: Question) => Question;
	total?: Partial<CountTable>;
	by?: Partial<QuestionRelease['by'][number]>;
	name?: 'merge-or-withhold' | 'cell-suppression';
};

/** The example asked at another time, its first question shared. */
function round(closedOn: string, { head, question, total, by, name = 'cell-suppression' }: Changes = {}) {
	const [safe, ...rest] = exampleDocument.questions;
	if (!safe) throw new Error('no question');
	const [district, ...others] = safe.by;
	const form: Form = {
		...exampleConsultation.form,
		pages: exampleConsultation.form.pages.map((page) => ({
			...page,
			questions: page.questions.map((own) =>
				own.id === 'safe' ? (question ?? ((same) => same))({ ...own, shared: 'safety' } as Question) : own
			)
		}))
	};
	return {
		...exampleConsultation,
		head: { ...exampleConsultation.head, slug: `parken-${closedOn}`, closedOn, ...head },
		form,
		release: {
			...exampleConsultation.release,
			document: {
				...exampleDocument,
				method: { ...exampleDocument.method, name },
				questions: [
					{
						...safe,
						total: { ...safe.total, means: [2.4], ...total },
						by: district ? [{ ...district, ...by }, ...others] : []
					},
					...rest
				]
			}
		}
	};
}

function trendOfSafe(now: AskedConsultation, earlier: AskedConsultation[]) {
	const asked = questionsOf(now.form).find(({ id }) => id === 'safe');
	return asked && trendOf(now, asked, '', earlier);
}
const valuesOf = (trend: ReturnType<typeof trendOf>, label: string) =>
	trend?.lines
		.find(({ category }) => category?.labels[0]?.['sv'] === label)
		?.values.map(({ state, value }) => value ?? state);

const cells = (very: number | null) => ({
	cells: [[very, 15, 50, 8, 7]],
	percents: [[very, 15, 50, 8, 7]]
});

describe('a trend', () => {
	const now = round('2026-03-01');

	it('has a point a time, in the order they closed, with the shares that were published', () => {
		const found = trendOfSafe(now, [
			round('2024-03-01', { total: cells(12) }),
			round('2022-03-01', { total: cells(31) })
		]);
		expect(shape.parse(found)).toEqual(found);
		expect(found?.points.map(({ closedOn }) => closedOn)).toEqual(['2022-03-01', '2024-03-01', '2026-03-01']);
		expect(valuesOf(found, 'Mycket otrygg')).toEqual([31, 12, 20]);
		expect(found?.points.map(({ breaks }) => breaks)).toEqual([[], [], []]);
	});

	it('has none without an earlier time or a shared name', () => {
		expect(trendOfSafe(now, [])).toBeUndefined();
		const named = round('2024-03-01', { question: (own) => ({ ...own, shared: 'another' }) as Question });
		expect(trendOfSafe(now, [named])).toBeUndefined();
		expect(trendOfSafe(exampleConsultation, [now])).toBeUndefined();
	});

	it('says where a point is hidden, too small for a share, merged with others, or was no answer', () => {
		const merged = {
			categories: [
				{ ids: ['s1', 's2'], labels: [], kind: 'answer' as const },
				...exampleDocument.questions[0]!.total.categories.slice(2)
			],
			cells: [[35, 50, 8, 7]],
			percents: [[35, 50, 8, 7]]
		};
		const found = trendOfSafe(now, [
			round('2020-03-01', { total: merged }),
			round('2021-03-01', { total: cells(null) }),
			round('2022-03-01', { total: { bases: [19], percents: [[null, null, null, null, null]] } }),
			round('2023-03-01', { total: { withheld: true, cells: [], categories: [] } }),
			round('2024-03-01', { total: { bases: [null], percents: [[null, null, null, null, null]] } })
		]);
		expect(valuesOf(found, 'Mycket otrygg')).toEqual(['hidden', 'hidden', 'few', 'hidden', 'hidden', 20]);
		expect(valuesOf(found, 'Mycket trygg')).toEqual([50, 50, 'few', 'hidden', 'hidden', 50]);
	});

	it('adds answers that are merged now, from published counts alone', () => {
		const [first, second, ...rest] = exampleDocument.questions[0]!.total.categories;
		const merged = {
			categories: [
				{ ids: ['s1', 's2'], labels: [first!.labels[0]!, second!.labels[0]!], kind: 'answer' as const },
				...rest
			],
			cells: [[35, 50, 8, 7]],
			percents: [[35, 50, 8, 7]]
		};
		const latest = round('2026-03-01', { total: merged });
		expect(
			valuesOf(trendOfSafe(latest, [round('2024-03-01', { total: cells(11) })]), 'Mycket otrygg')
		).toEqual([26, 35]);
		const hidden = [round('2024-03-01', { total: cells(null) })];
		expect(valuesOf(trendOfSafe(latest, hidden), 'Mycket otrygg')).toEqual(['hidden', 35]);
	});

	it('breaks where words, answers, committee or the people asked differ', () => {
		const reworded = round('2022-03-01', {
			question: (own) => ({ ...own, label: { sv: 'Känner du dig trygg?' } })
		});
		const other = round('2023-03-01', {
			head: { committee: { slug: 'rinkeby-kista', name: { sv: 'Rinkeby-Kista' } } }
		});
		const fewer = round('2024-03-01', { head: { reach: { whom: 'residents', fromAge: 65 } } });
		expect(trendOfSafe(now, [reworded, other, fewer])?.points.map(({ breaks }) => breaks)).toEqual([
			[],
			['wording', 'committee'],
			['committee', 'audience'],
			['audience']
		]);
	});

	it('has a line of means where the same scale has them, hidden as any other figure', () => {
		const found = trendOfSafe(now, [
			round('2020-03-01', { name: 'merge-or-withhold' }),
			round('2022-03-01', { total: { means: [2.1] } }),
			round('2024-03-01', { total: { means: [null] } })
		]);
		expect(found?.lines[0]).toMatchObject({ measure: 'mean', category: null });
		expect(found?.lines[0]?.values.map(({ state, value }) => value ?? state)).toEqual([
			'absent',
			2.1,
			'hidden',
			2.4
		]);
	});

	it('goes on in each group, hidden where the group is', () => {
		const groups = exampleDocument.questions[0]!.by[0]!.groups;
		const merged = [{ ids: ['jarva', 'bromma'], labels: [], kind: 'answer' as const }, groups[2]!];
		const found = trendOfSafe(now, [
			round('2022-03-01', { by: { withheld: true, groups: [] } }),
			round('2024-03-01', { by: { groups: merged } })
		]);
		const [district] = found?.by ?? [];
		expect(district?.groups.map(({ group }) => group.ids)).toEqual([['jarva'], ['bromma']]);
		expect(
			district?.groups[0]?.lines
				.find(({ category }) => category?.ids[0] === 's1')
				?.values.map(({ state }) => state)
		).toEqual(['hidden', 'hidden', 'shown']);
	});

	it('stands with its question in the results', () => {
		const [safe, wish] = questionsOfResults(buildResults(now, [], [round('2024-03-01')]));
		expect(safe?.trend?.points).toHaveLength(2);
		expect(wish?.trend).toBeUndefined();
		expect(sharedIn(now)).toEqual(['safety']);
	});
});

describe('rounds that are compared', () => {
	const line = lineOf('jarva', [
		{ slug: 'rinkeby-kista', successors: ['jarva'] },
		{ slug: 'rinkeby', successors: ['rinkeby-kista'] },
		{ slug: 'bromma', successors: [] }
	]);
	const of = (head: Partial<AskedConsultation['head']>) => ({
		...exampleConsultation.head,
		closedOn: '2024-01-01',
		slug: 'before',
		...head
	});
	const now = of({ slug: 'now', closedOn: '2026-01-01' });
	const some: Reach = { whom: 'residents', districts: ['Järva'] };
	const bromma = { slug: 'bromma', name: { sv: 'Bromma' } };

	it('are those of the same committee and of those that became it', () => {
		expect([...line]).toEqual(['jarva', 'rinkeby-kista', 'rinkeby']);
		expect(isEarlierRound(now, of({ reach: some }), line)).toBe(true);
		expect(isEarlierRound(now, of({ reach: some, committee: bromma }), line)).toBe(false);
	});
	it('are those that asked everybody in the city, whoever asked', () => {
		expect(isEarlierRound(now, of({ committee: bromma }), line)).toBe(true);
	});
	it('closed before, and are as real as each other', () => {
		expect(isEarlierRound(now, of({ closedOn: '2027-01-01' }), line)).toBe(false);
		expect(isEarlierRound(now, of({ closedOn: null }), line)).toBe(false);
		expect(isEarlierRound(now, of({ demonstration: true }), line)).toBe(false);
		expect(isEarlierRound(now, now, line)).toBe(false);
	});
});
