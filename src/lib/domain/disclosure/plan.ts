import type { Crossing, Layout } from './layout.ts';
import type { Partition } from './partition.ts';
import { thresholdsOf, type Settings } from './settings.ts';

/**
 * A table as it is laid out: classes of the breakdown's published groups (of all respondents: none), and of slots.
 * `left`: columns that are not shown in any group.
 */
export type TablePlan = { groups: Partition; categories: Partition; left?: readonly number[] };

/** Which tables of a question are laid out. `by` runs parallel to the layout's breakdowns. Undefined: withheld. */
export type QuestionPlan = { total: TablePlan | undefined; by: (TablePlan | undefined)[] };

/** A breakdown that a question may be shown by. `groups` runs from the published margin to the coarsest. */
export type Way = { sizes: number[]; rows: number[][]; groups: Partition[]; k: number };

/**
 * How a background's groups are shown: `asked` as they were asked, small ones hidden; `merged` small ones merged first
 * (into the form's wider groups, else with a neighbour); `wider` merged once more; `withheld` not at all.
 */
export const groupings = ['merged', 'asked', 'wider', 'withheld'] as const;
export type Grouping = (typeof groupings)[number];

/** What staff has planned of a release: groupings by breakdown (`merged` where nothing is said), and what is crossed. */
export type ReleasePlan = { groupings: Readonly<Record<string, Grouping>>; crossings: readonly Crossing[] };
export const noPlan: ReleasePlan = { groupings: {}, crossings: [] };

/** In which order a plan was written does not matter, nor whether the usual grouping is said. */
const plain = ({ groupings, crossings }: ReleasePlan): string =>
	JSON.stringify([
		Object.entries(groupings)
			.filter(([, grouping]) => grouping !== 'merged')
			.sort(([one], [other]) => (one < other ? -1 : 1)),
		crossings.map((crossing) => crossing.join('*')).sort()
	]);

export const samePlan = (one: ReleasePlan, other: ReleasePlan): boolean => plain(one) === plain(other);

/**
 * The least count of a question's own table when it is merged. Where a sensitive background is asked it is the sensitive
 * one: an answer that only seven gave says "at most seven" of every group in it.
 */
export function kOfTotals({ breakdowns }: Layout, settings: Settings): number {
	return Math.max(settings.k, ...breakdowns.map(({ sensitive }) => thresholdsOf(settings, sensitive).k));
}
