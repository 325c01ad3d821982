import type { ReportTable, ReportCategory, Gap } from './shapes.ts';

/** Groups that are compared: people who said where they belong, and everybody beside one choice. */
export const isCompared = ({ kind }: ReportCategory) => kind === 'answer' || kind === 'rest';

/**
 * How far apart the groups' answers lie, for one category: the highest minus the lowest published whole per cent, in
 * percentage points, and which groups have them. Null with fewer than two published.
 */
export function gapOf(
	groups: readonly ReportCategory[],
	percents: ReportTable['percents'],
	category: number
): Gap | null {
	const shown = groups.flatMap((group, at) => {
		const percent = percents[at]?.[category] ?? null;
		return percent !== null && isCompared(group) ? [{ at, percent }] : [];
	});
	if (shown.length < 2) return null;
	const all = shown.map(({ percent }) => percent);
	const end = (percent: number) => ({
		groups: shown.filter((group) => group.percent === percent).map(({ at }) => at),
		percent
	});
	const [highest, lowest] = [Math.max(...all), Math.min(...all)];
	return { highest: end(highest), lowest: end(lowest), points: highest - lowest };
}

/** The category whose gap is the widest, the first of several; undefined when no groups differ. */
export function widestGap(gaps: readonly (Gap | null)[]): { category: number; gap: Gap } | undefined {
	let widest: { category: number; gap: Gap } | undefined;
	for (const [category, gap] of gaps.entries())
		if (gap && gap.points > (widest?.gap.points ?? 0)) widest = { category, gap };
	return widest;
}
