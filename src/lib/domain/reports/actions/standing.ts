import { comparePeriods } from '../periodOrder.ts';
import { openActionStates, type ActionState } from './shapes.ts';

/** Where an action stood in a period, as its report told. */
export type FollowUp = { period: string; state: ActionState; note: string };

/** Whether an action comes into the next period's report by itself. */
export const isOpen = (state: ActionState): boolean =>
	(openActionStates as readonly ActionState[]).includes(state);

/**
 * How an action stands in the report of a period: its state (that of the last period that told of it), the state before
 * (null: it is new), and the period's own note. Undefined when it does not stand in that report: it came later, or it
 * was finished in an earlier one. What is told after it was finished does not bring it back.
 */
export function standingIn(
	followUps: readonly FollowUp[],
	period: string
): (Pick<FollowUp, 'state' | 'note'> & { before: ActionState | null }) | undefined {
	const told = followUps
		.filter((followUp) => comparePeriods(followUp.period, period) <= 0)
		.toSorted((a, b) => comparePeriods(a.period, b.period));
	const earlier = told.filter((followUp) => followUp.period !== period);
	if (earlier.some(({ state }) => !isOpen(state))) return undefined;
	const before = earlier.at(-1)?.state ?? null;
	const own = told.find((followUp) => followUp.period === period);
	const state = own?.state ?? before;
	return state === null ? undefined : { state, before, note: own?.note ?? '' };
}

/** The state that an action has come to by now; undefined when nothing has been told. */
export function stateNow(followUps: readonly FollowUp[]): ActionState | undefined {
	const told = followUps.toSorted((a, b) => comparePeriods(a.period, b.period));
	return (told.find(({ state }) => !isOpen(state)) ?? told.at(-1))?.state;
}

const soonDays = 14;

/** The last day that is soon on a day: two weeks ahead. */
export const lastSoonDay = (today: string): string =>
	new Date(Date.parse(today) + soonDays * 86_400_000).toISOString().slice(0, 10);

/** What a day asks of an action: it is late, due within two weeks, or (undefined) nothing. */
export function dueOf(
	{ state, dueOn }: { state: ActionState; dueOn: string | null },
	today: string
): 'late' | 'soon' | undefined {
	if (dueOn === null || !isOpen(state)) return undefined;
	if (dueOn < today) return 'late';
	return dueOn <= lastSoonDay(today) ? 'soon' : undefined;
}

type Ordered = { state: ActionState; dueOn: string | null; title: string; id: string };

/** What is open before what is finished; then by the day it is due, those without a day last. For sorting. */
export function compareActions(a: Ordered, b: Ordered): number {
	const end = '9999-12-31';
	return (
		Number(isOpen(b.state)) - Number(isOpen(a.state)) ||
		(a.dueOn ?? end).localeCompare(b.dueOn ?? end) ||
		a.title.localeCompare(b.title, 'sv') ||
		a.id.localeCompare(b.id)
	);
}
