import { parsePeriod, periodKinds } from './period.ts';

/**
 * The order in which reports of one committee follow one another, by their periods' names: the plan of a year before its
 * T1, T2 and annual report. For sorting.
 */
export function comparePeriods(one: string, other: string): number {
	const [a, b] = [parsePeriod(one), parsePeriod(other)];
	if (!a || !b) return one.localeCompare(other);
	return a.year - b.year || periodKinds.indexOf(a.kind) - periodKinds.indexOf(b.kind);
}
