import { expect, it } from 'vitest';
import type { IndicatorPoint, IndicatorRow } from '#lib/domain/reports/indicators/shapes.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { hasSeveral, indicatorLines, isDrawn, timesOfIndicator } from './trendOfIndicator.ts';

const words = { t: (key: string) => key, lang: 'sv', format: formatOf('sv') } as Parameters<
	typeof indicatorLines
>[2];
const point = (period: string, slug: string, value: number | null, more: Partial<IndicatorPoint> = {}) => ({
	period,
	year: Number(period.slice(0, 4)),
	outcome: { value, words: null, hidden: value === null },
	committee: { slug, name: { sv: slug } },
	breaks: [],
	source: null,
	...more
});
const row = (trend: IndicatorPoint[]) => ({ unit: 'count', decimals: 0, trend }) as unknown as IndicatorRow;

it('has a line for each committee, side by side, and breaks where one took over from others', () => {
	const merged = row([
		point('2022-VB', 'rinkeby', 1),
		point('2022-VB', 'spanga', 2),
		point('2026-T2', 'jarva', 3, { breaks: ['committee'] })
	]);
	expect(timesOfIndicator(merged)).toEqual([
		{ day: '2022-12-31', text: '2022', broken: false },
		{ day: '2026-08-31', text: 'T2 2026', broken: true }
	]);
	expect(
		indicatorLines(merged, '', words).map(({ label, marks }) => [label, marks.map(({ value }) => value)])
	).toEqual([
		['rinkeby', [1, null]],
		['spanga', [2, null]],
		['jarva', [null, 3]]
	]);
	expect(hasSeveral(merged)).toBe(true);
});

it('draws what is hidden as hidden, and nothing of a single figure', () => {
	const one = row([point('2024-VB', 'a', null), point('2025-VB', 'a', 4)]);
	expect(indicatorLines(one, 'antal', words)[0]?.marks.map(({ state, figure }) => [state, figure])).toEqual([
		['hidden', '‥'],
		['shown', '4']
	]);
	expect(isDrawn(one)).toBe(false);
});
