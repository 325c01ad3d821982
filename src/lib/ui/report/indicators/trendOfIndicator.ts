import { parsePeriod } from '#lib/domain/reports/period.ts';
import type { IndicatorPoint, IndicatorRow } from '#lib/domain/reports/indicators/shapes.ts';
import { say, type Words } from '#lib/i18n/category.ts';
import { indicatorText } from '#lib/i18n/indicator.ts';
import type { TrendMark, TrendRow, TrendTime } from '#lib/ui/chart/chart.ts';

/** A year, or a part of one that is not over: `T2 2026`. */
export const timeText = ({ period, year }: IndicatorPoint): string => {
	const kind = parsePeriod(period)?.kind;
	return kind === 'T1' || kind === 'T2' ? `${kind} ${year}` : String(year);
};

const periodsOf = ({ trend }: IndicatorRow): IndicatorPoint[][] => [
	...Map.groupBy(trend, ({ period }) => period).values()
];

/** The periods of an indicator; several committees may have a point in each. */
export const timesOfIndicator = (row: IndicatorRow): TrendTime[] =>
	periodsOf(row).flatMap((points) => {
		const [first] = points;
		if (!first) return [];
		const day = parsePeriod(first.period)?.to ?? `${first.year}-12-31`;
		return [{ day, text: timeText(first), broken: points.some(({ breaks }) => breaks.length > 0) }];
	});

/** Whether there is a line to draw: two figures at least. */
export const isDrawn = ({ trend }: IndicatorRow): boolean =>
	trend.filter(({ outcome }) => outcome.value !== null).length > 1;

const nothing: TrendMark = { state: 'absent', value: null, figure: '' };

function markOf({ outcome }: IndicatorPoint, row: IndicatorRow, words: Words): TrendMark {
	return {
		state: outcome.hidden ? 'hidden' : outcome.value === null ? 'absent' : 'shown',
		value: outcome.value,
		figure: outcome.words ? words.t('results:noRate') : indicatorText(outcome, row, words)
	};
}

/** An indicator's lines from zero, or from the least of negative numbers: one, or one for each committee. */
export function indicatorLines(row: IndicatorRow, label: string, words: Words): TrendRow[] {
	const values = row.trend.flatMap(({ outcome }) => outcome.value ?? []);
	const committees = new Map(row.trend.map(({ committee }) => [committee.slug, committee.name]));
	return [...committees].map(([slug, name]) => ({
		key: slug,
		label: committees.size > 1 ? say(name, words.lang).text : label,
		role: 'answer',
		marks: periodsOf(row).map((points) => {
			const own = points.find(({ committee }) => committee.slug === slug);
			return own ? markOf(own, row, words) : nothing;
		}),
		range: [Math.min(0, ...values), Math.max(0, ...values)]
	}));
}

/** Whether the points are of several committees, so that each is named. */
export const hasSeveral = ({ trend }: IndicatorRow): boolean =>
	new Set(trend.map(({ committee }) => committee.slug)).size > 1;
