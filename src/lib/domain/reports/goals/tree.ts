import { goalLevels, type Goal, type GoalLevel } from './shapes.ts';

/** Which level stands above which: a goal's parent is of the level before its own. */
export const levelAbove = (level: GoalLevel): GoalLevel | undefined =>
	goalLevels[goalLevels.indexOf(level) - 1];

const byNumber = (a: Goal, b: Goal): number =>
	a.number.localeCompare(b.number, 'sv', { numeric: true }) || a.id.localeCompare(b.id);

/** Goals above before those below, each followed by its own, in the order of their numbers. */
export function inOrder(goals: readonly Goal[]): Goal[] {
	const ids = new Set(goals.map(({ id }) => id));
	const below = Map.groupBy(goals, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
	const from = (parent: string | null): Goal[] =>
		(below.get(parent) ?? []).toSorted(byNumber).flatMap((goal) => [goal, ...from(goal.id)]);
	return from(null);
}

/** A committee's part of the tree: its own goals, what it has graded, and everything above them. */
export function ownPart(goals: readonly Goal[], isOwn: (goal: Goal) => boolean): Goal[] {
	const byId = new Map(goals.map((goal) => [goal.id, goal]));
	const kept = new Set<string>();
	for (const goal of goals.filter(isOwn))
		for (let at: Goal | undefined = goal; at && !kept.has(at.id); at = byId.get(at.parent ?? ''))
			kept.add(at.id);
	return goals.filter(({ id }) => kept.has(id));
}
