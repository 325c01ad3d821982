import { parsePeriod } from '#lib/domain/reports/period.ts';
import type { IndicatorPoint, IndicatorRow } from '#lib/domain/reports/indicators/shapes.ts';
import type { Words } from '#lib/i18n/category.ts';
import { indicatorText } from '#lib/i18n/indicator.ts';
import type { TrendRow, TrendTime } from '#lib/ui/chart/chart.ts';

/** A year, or a part of one that is not over: `T2 2026`. */
export const timeText = ({ period, year }: IndicatorPoint): string => {
	const kind = parsePeriod(period)?.kind;
	return kind === 'T1' || kind === 'T2' ? `${kind} ${year}` : String(year);
};

export const timesOfIndicator = ({ trend }: IndicatorRow): TrendTime[] =>
	trend.map((point) => ({
		day: parsePeriod(point.period)?.to ?? `${point.year}-12-31`,
		text: timeText(point),
		broken: point.breaks.length > 0
	}));

/** Whether there is a line to draw: two figures at least. */
export const isDrawn = ({ trend }: IndicatorRow): boolean =>
	trend.filter(({ outcome }) => outcome.value !== null).length > 1;

/** An indicator's line from zero, or from the least of negative numbers. */
export function indicatorLine(row: IndicatorRow, label: string, words: Words): TrendRow {
	const values = row.trend.flatMap(({ outcome }) => outcome.value ?? []);
	return {
		key: 'line',
		label,
		role: 'answer',
		marks: row.trend.map(({ outcome }) => ({
			state: outcome.hidden ? 'hidden' : outcome.value === null ? 'absent' : 'shown',
			value: outcome.value,
			figure: outcome.words ? words.t('results:noRate') : indicatorText(outcome, row, words)
		})),
		range: [Math.min(0, ...values), Math.max(0, ...values)]
	};
}

/** Whether the points are of several committees, so that each is named. */
export const hasSeveral = ({ trend }: IndicatorRow): boolean =>
	new Set(trend.map(({ committee }) => committee.slug)).size > 1;
