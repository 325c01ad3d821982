import { error } from '@sveltejs/kit';
import { firstIssue, inOrder, mostCrossings, type CrossingIssue } from '#lib/domain/disclosure/crossings.ts';
import { groupingOf, groupingsFor, withGrouping } from '#lib/domain/disclosure/gains.ts';
import { crossingId, type Crossing, type Layout } from '#lib/domain/disclosure/layout.ts';
import { noPlan, type Grouping, type ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import { fieldOf } from '#lib/server/forms/read.ts';

/** What is wrong, by field: `one` and `two` choose what is crossed; `crossing-0` … are the crossings listed. */
export type PlanIssue = { id: string; code: CrossingIssue };

/** A plan as it stands on the page, and what is chosen to be crossed next. */
export type TypedPlan = { plan: ReleasePlan; one: string; two: string };

/** More are never sent by the page. */
const mostRead = 2 * mostCrossings;
const longestId = 200;

/** A crossing that the page lists; any other is a bad request. */
function asCrossing(value: FormDataEntryValue, ids: ReadonlySet<string>): Crossing {
	const [one, two, ...more] = typeof value === 'string' ? value.split('*') : [];
	if (one === undefined || two === undefined || more.length > 0 || !ids.has(one) || !ids.has(two)) error(400);
	return [one, two];
}

/** The ids of the background questions, in the form's order. */
export const questionsOfLayout = ({ breakdowns }: Layout): string[] => [
	...new Set(breakdowns.filter(({ crossed }) => !crossed).map(({ question }) => question.id))
];

function readGroupings(posted: FormData, layout: Layout): ReleasePlan {
	const { breakdowns } = layout;
	return questionsOfLayout(layout).reduce((plan, question): ReleasePlan => {
		const sent = fieldOf(posted, `grouping.${question}`);
		if (sent === undefined) return plan;
		const grouping = groupingsFor(breakdowns, question).find((one) => one === sent);
		return grouping ? withGrouping(plan, breakdowns, question, grouping) : error(400);
	}, noPlan);
}

const isIn = (crossings: readonly Crossing[], crossing: Crossing): boolean =>
	crossings.some((own) => crossingId(own) === crossingId(crossing));

/** The plan that was sent, with what is crossed already in what is out. Anything that the page does not send is a bad request. */
export function readPlan(posted: FormData, layout: Layout, out: readonly Crossing[]): TypedPlan {
	const ids = new Set(layout.breakdowns.map(({ id }) => id));
	const sent = posted.getAll('crossing');
	if (sent.length > mostRead) error(400);
	const crossings = sent.map((value) => asCrossing(value, ids)).filter((crossing) => !isIn(out, crossing));
	const chosen = (name: string) => (fieldOf(posted, name) ?? '').slice(0, longestId).toWellFormed();
	return {
		plan: { ...readGroupings(posted, layout), crossings: [...out, ...crossings] },
		one: chosen('one'),
		two: chosen('two')
	};
}

/** What hinders the crossings of a plan, at the one that it is about. */
export function planIssues(layout: Layout, { crossings }: ReleasePlan): PlanIssue[] {
	const found = firstIssue(layout, crossings);
	return found ? [{ id: `crossing-${found.at}`, code: found.code }] : [];
}

/** The plan with what is chosen crossed too, or what hinders it. */
export function withCrossing(
	layout: Layout,
	typed: TypedPlan
): { typed: TypedPlan } | { issues: PlanIssue[] } {
	const { plan, one, two } = typed;
	const crossings = [...plan.crossings, inOrder(layout, [one, two])];
	const found = firstIssue(layout, crossings);
	if (found) {
		const id = found.at < plan.crossings.length ? `crossing-${found.at}` : 'two';
		return { issues: [{ id, code: found.code }] };
	}
	return { typed: { plan: { ...plan, crossings }, one: '', two: '' } };
}

/** The plan without one crossing; one that is not in it is a bad request. */
export function withoutCrossing(typed: TypedPlan, id: string | undefined): TypedPlan {
	const crossings = typed.plan.crossings.filter((own) => crossingId(own) !== id);
	if (crossings.length === typed.plan.crossings.length) error(400);
	return { ...typed, plan: { ...typed.plan, crossings } };
}

/** A background question as the page asks how it is shown. */
export function askedBackgrounds(layout: Layout, plan: ReleasePlan) {
	return questionsOfLayout(layout).map((id) => {
		const own = layout.breakdowns.filter(({ question, crossed }) => question.id === id && !crossed);
		const [first] = own as [Layout['breakdowns'][number]];
		return {
			id,
			label: first.question.label,
			sensitive: first.sensitive,
			several: first.option !== undefined,
			wider: (first.background.merge ?? []).map(({ label }) => label),
			groupings: groupingsFor(layout.breakdowns, id) satisfies Grouping[],
			chosen: groupingOf(plan, layout.breakdowns, id)
		};
	});
}
