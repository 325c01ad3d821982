import type { ReportCategory, Trend, TrendLine, TrendValue } from '#lib/domain/reports/shapes.ts';
import { percentText, type Words } from '#lib/i18n/category.ts';
import type { TrendMark, TrendRow, TrendTime } from '#lib/ui/chart/chart.ts';
import { meanText } from './rows.ts';

/** Times by their year, or by their month where a year has several. */
export function timesOf({ points }: Trend, { format }: Words): TrendTime[] {
	const years = points.map(({ closedOn }) => closedOn.slice(0, 4));
	const byYear = new Set(years).size === years.length;
	return points.map(({ closedOn, breaks }, at) => ({
		day: closedOn,
		text: byYear ? (years[at] ?? '') : format.month(closedOn),
		broken: breaks.length > 0
	}));
}

function markOf(measure: TrendLine['measure'], { state, value }: TrendValue, words: Words): TrendMark {
	const figure = () => (measure === 'mean' ? meanText(value, words) : percentText(value ?? 0, words));
	return {
		state,
		value,
		figure: state === 'shown' ? figure() : state === 'hidden' ? '‥' : words.t('results:noRate')
	};
}

/** What the rows of a chart have in common: shares begin at nothing, a mean at the scale's first point. */
function rangeOf(
	lines: readonly TrendLine[],
	measure: TrendLine['measure'],
	points: number
): [number, number] {
	if (measure === 'mean') return [1, points];
	const shares = lines
		.filter((line) => line.measure === 'percent')
		.flatMap(({ values }) => values.map(({ value }) => value ?? 0));
	return [0, Math.max(1, ...shares)];
}

/** Lines as rows of a chart or table, all shares on one scale. `labels` names them where they are groups' lines. */
export function trendRows(
	lines: readonly TrendLine[],
	points: number,
	words: Words,
	groups?: readonly ReportCategory[]
): TrendRow[] {
	return lines.map(({ measure, category, values }, at) => ({
		key: String(at),
		label: groups?.[at] ?? category ?? words.t('results:trend.mean', { points }),
		role: groups ? ('group' as const) : ('answer' as const),
		marks: values.map((value) => markOf(measure, value, words)),
		range: rangeOf(lines, measure, points)
	}));
}

/** More answers than this are drawn by their mean, where there is one: the table has them all. */
const mostDrawn = 7;

const wasEver = ({ values }: TrendLine) =>
	values.some(({ state }) => state === 'shown' || state === 'hidden');

/** The lines that a picture has: not what stands beside the answers, nor what was never shown. */
export function drawnLines(lines: readonly TrendLine[]): TrendLine[] {
	const answers = lines.filter((line) => !line.apart && wasEver(line));
	const [mean] = answers.filter(({ measure }) => measure === 'mean');
	return mean && answers.length > mostDrawn + 1 ? [mean] : answers;
}

/** What is to be told of lines in words, beside the picture. */
export const statesIn = (lines: readonly TrendLine[]): Set<TrendValue['state']> =>
	new Set(lines.flatMap(({ values }) => values.map(({ state }) => state)));
