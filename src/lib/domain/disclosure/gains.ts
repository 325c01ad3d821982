import type { Layout } from './layout.ts';
import type { Grouping, ReleasePlan } from './plan.ts';

/** One background grouped otherwise, everything else as planned. */
export type Variant = { question: string; grouping: Grouping; plan: ReleasePlan };

/** Plans tried at most. */
export const mostVariants = 24;

/** How a background question's groups are planned; options of one question are planned as one. */
export function groupingOf(
	{ groupings }: Pick<ReleasePlan, 'groupings'>,
	breakdowns: Layout['breakdowns'],
	question: string
): Grouping {
	const own = breakdowns.find((breakdown) => breakdown.question.id === question && !breakdown.crossed);
	return (own && groupings[own.id]) ?? 'merged';
}

/** The groupings that a background question can have: with two groups there are none wider. */
export function groupingsFor(breakdowns: Layout['breakdowns'], question: string): Grouping[] {
	const own = breakdowns.filter((breakdown) => breakdown.question.id === question && !breakdown.crossed);
	const canWiden = own.some(({ groups, option }) => !option && groups.length > 3);
	return ['asked', 'merged', ...(canWiden ? ['wider' as const] : []), 'withheld'];
}

/** A plan with one background question's groups otherwise. */
export function withGrouping(
	plan: ReleasePlan,
	breakdowns: Layout['breakdowns'],
	question: string,
	grouping: Grouping
): ReleasePlan {
	const own = breakdowns.filter((breakdown) => breakdown.question.id === question && !breakdown.crossed);
	return {
		...plan,
		groupings: { ...plan.groupings, ...Object.fromEntries(own.map(({ id }) => [id, grouping])) }
	};
}

/** Every other grouping of one background at a time, but leaving it out: `mostVariants` at most, in the form's order. */
export function variantsOf(plan: ReleasePlan, { breakdowns }: Pick<Layout, 'breakdowns'>): Variant[] {
	const questions = new Set(breakdowns.filter(({ crossed }) => !crossed).map(({ question }) => question.id));
	return [...questions]
		.flatMap((question) =>
			groupingsFor(breakdowns, question)
				.filter((one) => one !== 'withheld' && one !== groupingOf(plan, breakdowns, question))
				.map((grouping) => ({
					question,
					grouping,
					plan: withGrouping(plan, breakdowns, question, grouping)
				}))
		)
		.slice(0, mostVariants);
}
