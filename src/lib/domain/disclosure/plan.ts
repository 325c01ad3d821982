import type { Layout } from './layout.ts';
import type { Partition } from './partition.ts';
import { thresholdsOf, type Settings } from './settings.ts';

/** Which cells of one table are shown: sums over classes of groups and of slots; `hidden` names columns left out. */
export type TablePlan = { groups: Partition; categories: Partition; hidden: boolean[] };

/** Which tables of a question are shown. `by` runs parallel to the layout's breakdowns. Undefined: withheld. */
export type QuestionPlan = { total: TablePlan | undefined; by: (TablePlan | undefined)[] };

/** What is to be published: the margin of each breakdown, and each question's tables. */
export type Plan = { margins: (Partition | undefined)[]; questions: QuestionPlan[] };

/** A breakdown that a question may be shown by. `groups` runs from the published margin to the coarsest. */
export type Way = { sizes: number[]; rows: number[][]; groups: Partition[]; k: number };

/**
 * The least count of a question's own table. Where a sensitive background is asked it is the sensitive one:
 * an answer that only seven gave says "at most seven" of every group in it.
 */
export function kOfTotals({ breakdowns }: Layout, settings: Settings): number {
	return Math.max(settings.k, ...breakdowns.map(({ sensitive }) => thresholdsOf(settings, sensitive).k));
}
