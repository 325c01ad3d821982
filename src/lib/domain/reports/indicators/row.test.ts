import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTable, indicatorRound } from '../../../../../tests/support/indicatorRound.ts';
import { periodOf } from '../period.ts';
import type { AskedConsultation } from '../times.ts';
import type { Entry, Indicator, Target } from './indicator.ts';
import { indicatorRowOf } from './row.ts';
import { indicatorRow, type IndicatorRow, type IndicatorValue } from './shapes.ts';

const asking: Indicator = {
	slug: 'simkunnighet',
	name: { sv: 'Andel som kan simma' },
	definition: null,
	unit: 'percent',
	decimals: 0,
	kind: 'question',
	question: { shared: 'swimming', part: '', measure: 'percent', answers: ['yes'] },
	ratio: null,
	every: 'år',
	goal: null,
	methodBreaks: []
};
const byHand: Indicator = { ...asking, kind: 'hand', question: null, decimals: 1 };

const entry = (period: string, value: number | null, more: Partial<Entry> = {}): Entry => ({
	period,
	committee: { slug: 'idrott', name: { sv: 'Idrottsnämnden' } },
	value,
	words: null,
	numerator: null,
	denominator: null,
	men: null,
	women: null,
	splits: [],
	source: 'Föreningsregistret',
	sourceYear: null,
	caveat: null,
	forecast: null,
	forecastWords: null,
	...more
});

type More = Partial<{
	indicator: Indicator;
	entries: Entry[];
	targets: Target[];
	rounds: AskedConsultation[];
	period: ReturnType<typeof periodOf>;
}>;
const rowOf = ({
	indicator = asking,
	entries = [],
	targets = [],
	rounds = [],
	period = periodOf(2026, 'T2')
}: More) => indicatorRowOf({ indicator, period, committee: 'idrott', entries, targets, rounds });

const value = ({ value, hidden }: IndicatorValue) => (hidden ? 'hidden' : value);

describe('a row from a question', () => {
	const now = indicatorRound({
		closedOn: '2026-03-01',
		total: countTable([[70, 30]]),
		gender: countTable([
			[40, 10],
			[30, 20]
		]),
		district: countTable([
			[45, 5],
			[25, 25]
		])
	});

	it('has the release’s shares, by gender as the city does, and by what else it is broken down by', () => {
		const row = rowOf({ rounds: [now] });
		expect(indicatorRow.parse(row)).toEqual(row);
		expect([row.outcome, row.women, row.men].map(value)).toEqual([70, 80, 60]);
		expect(row.splits).toMatchObject([
			{ label: { sv: 'district' }, groups: [{ outcome: { value: 90 } }, { outcome: { value: 50 } }] }
		]);
		expect(row.source).toMatchObject({ kind: 'release', consultation: 'simma-2026-03-01', question: 'swim' });
	});

	it('has only what closed in the period, and in a plan nothing yet', () => {
		expect(value(rowOf({ rounds: [now], period: periodOf(2025, 'VB') }).outcome)).toBeNull();
		expect(value(rowOf({ rounds: [now], period: periodOf(2026, 'VP') }).outcome)).toBeNull();
		const later = indicatorRound({ closedOn: '2026-08-31', total: countTable([[50, 50]]) });
		expect(value(rowOf({ rounds: [later, now] }).outcome)).toBe(50);
		expect(value(rowOf({ rounds: [later, now], period: periodOf(2026, 'T1') }).outcome)).toBe(70);
	});

	it('says that a figure is hidden, and not why a small group has no share', () => {
		const hidden = indicatorRound({
			closedOn: '2026-03-01',
			total: countTable([[null, null]], [100]),
			gender: countTable(
				[
					[12, 3],
					[null, null]
				],
				[15, null]
			)
		});
		const row = rowOf({ rounds: [hidden] });
		expect([row.outcome, row.women, row.men].map(value)).toEqual(['hidden', null, 'hidden']);
	});

	it('does not take a group for men’s when others are merged into it', () => {
		const gender = {
			...countTable([[70, 30]]),
			groups: [{ ids: ['woman', 'man'], labels: [{ sv: 'Kvinna' }, { sv: 'Man' }], kind: 'answer' as const }]
		};
		const row = rowOf({
			rounds: [indicatorRound({ closedOn: '2026-03-01', total: countTable([[70, 30]]), gender })]
		});
		expect([row.women, row.men].map(value)).toEqual(['hidden', 'hidden']);
	});

	it('prefers what residents answered to what was entered, and marks the year when it began', () => {
		const row = rowOf({ rounds: [now], entries: [entry('2025-VB', 65), entry('2026-T2', 99)] });
		expect([row.outcome, row.lastYear.outcome].map(value)).toEqual([70, 65]);
		expect(row.trend.map(({ year, breaks }) => [year, breaks])).toEqual([
			[2025, []],
			[2026, ['method']]
		]);
	});

	it('marks where another committee asked before', () => {
		const before = indicatorRound({
			closedOn: '2025-03-01',
			committee: 'bad',
			total: countTable([[60, 40]])
		});
		const { trend } = rowOf({ rounds: [now, before] });
		expect(trend.map(({ committee, breaks }) => [committee.slug, breaks])).toEqual([
			['bad', []],
			['idrott', ['committee']]
		]);
	});
});

describe('a row by hand', () => {
	it('has its named source, targets in numbers or words, a forecast, and last year’s whole', () => {
		const row = rowOf({
			indicator: byHand,
			entries: [
				entry('2025-VB', 41.25),
				entry('2026-T2', 43.04, { men: 42, women: 44.12, forecast: 45, sourceYear: 2026 })
			],
			targets: [
				{ year: 2026, of: 'committee', value: null, words: { sv: '+/- 1 %' } },
				{ year: 2026, of: 'council', value: null, words: { sv: 'Tas fram av nämnd/styrelse' } },
				{ year: 2025, of: 'committee', value: 40, words: null }
			]
		});
		expect(indicatorRow.parse(row)).toEqual(row);
		expect([row.outcome, row.men, row.women, row.forecast, row.lastYear.outcome].map(value)).toEqual([
			43, 42, 44.1, 45, 41.3
		]);
		expect([row.target.words, row.councilTarget.words]).toEqual([
			{ sv: '+/- 1 %' },
			{ sv: 'Tas fram av nämnd/styrelse' }
		]);
		expect(row.source).toEqual({ kind: 'named', name: 'Föreningsregistret', year: 2026 });
	});

	it('breaks its line where the method changed, and shows both of two committees that became one', () => {
		const of = (slug: string) => ({ committee: { slug, name: { sv: slug } } });
		const row = rowOf({
			indicator: { ...byHand, methodBreaks: [{ year: 2025, why: { sv: 'Nytt register' } }] },
			entries: [
				entry('2023-VB', 1, of('rinkeby')),
				entry('2023-VB', 2, of('spanga')),
				entry('2024-VB', 3),
				entry('2025-VB', 4)
			],
			period: periodOf(2025, 'VB')
		});
		expect(row.trend.map(({ year, committee, breaks }) => [year, committee.slug, breaks])).toEqual([
			[2023, 'rinkeby', []],
			[2023, 'spanga', []],
			[2024, 'idrott', ['committee']],
			[2025, 'idrott', ['method']]
		]);
		expect(row.trend.at(-1)?.why).toEqual({ sv: 'Nytt register' });
		const first = rowOf({
			indicator: byHand,
			entries: [entry('2023-VB', 1, of('rinkeby')), entry('2023-VB', 2, of('spanga'))],
			period: periodOf(2024, 'VB')
		});
		expect(value(first.lastYear.outcome)).toBeNull();
	});

	it('divides one number by another, and not by nothing', () => {
		const ratio: Indicator = { ...byHand, kind: 'ratio', decimals: 2 };
		const row = (numerator: number | null, denominator: number | null) =>
			value(
				rowOf({ indicator: ratio, entries: [entry('2026-T2', null, { numerator, denominator })] }).outcome
			);
		expect(row(474_715, 748_880)).toBe(63.39);
		expect([row(1, 0), row(null, 5), row(0, 5)]).toEqual([null, null, 0]);
	});
});

describe('whatever is hidden in a release', () => {
	const cell = fc.option(fc.integer({ min: 0, max: 400 }), { freq: 2 });
	const line = fc.tuple(cell, cell);
	/** A base is published or not, whatever of its cells are. */
	const table = (rows: number) =>
		fc
			.tuple(
				fc.array(line, { minLength: rows, maxLength: rows }),
				fc.array(fc.boolean(), { minLength: rows, maxLength: rows })
			)
			.map(([cells, told]) =>
				countTable(
					cells,
					cells.map((row, at) => (told[at] ? row.reduce((sum: number, one) => sum + (one ?? 7), 0) : null))
				)
			);
	const figures = ({ outcome, men, women, lastYear, splits, trend }: IndicatorRow) =>
		[
			outcome,
			men,
			women,
			lastYear.outcome,
			...splits.flatMap(({ groups }) => groups.map((group) => group.outcome)),
			...trend.map((point) => point.outcome)
		].flatMap((one) => (one.value === null ? [] : [one.value]));

	it('no figure stands anywhere in a row that the release does not publish as a share', () => {
		fc.assert(
			fc.property(table(1), table(2), table(2), table(1), (total, gender, district, before) => {
				const rounds = [
					indicatorRound({ closedOn: '2026-03-01', total, gender, district }),
					indicatorRound({ closedOn: '2025-03-01', total: before })
				];
				const row = rowOf({ rounds });
				const published = [total, gender, district, before].flatMap(({ percents }) =>
					percents.flatMap(([yes]) => (yes === null || yes === undefined ? [] : [yes]))
				);
				for (const figure of figures(row)) expect(published).toContain(figure);
				expect(value(row.outcome) === null || value(row.outcome) === 'hidden').toBe(
					total.percents[0]?.[0] === null
				);
				expect(row.women.value).toBe(gender.percents[0]?.[0] ?? null);
				expect(row.men.value).toBe(gender.percents[1]?.[0] ?? null);
			}),
			{ endOnFailure: true }
		);
	});

	it('what is entered beside a hidden figure does not take its place', () => {
		const hidden = indicatorRound({ closedOn: '2026-03-01', total: countTable([[null, 30]], [null]) });
		const row = rowOf({ rounds: [hidden], entries: [entry('2026-T2', 42)] });
		expect(row.outcome).toEqual({ value: null, words: null, hidden: true });
	});
});
