import type { Breakdown, Crossing, Layout } from './layout.ts';

/** Crossings of one consultation at most: each is one more table of every question, and everything is judged as one. */
export const mostCrossings = 4;
/** Groups of one crossing at most ("not answered" among them). */
export const mostCrossedGroups = 150;

/**
 * Why two backgrounds are not crossed. `crossing-unknown`: the form has no such background; `crossing-same`: one with
 * itself; `crossing-one-question`: two options of one question; `crossing-repeated`: the pair is there already;
 * `crossing-district`: a sensitive one is shown for the whole city only; `crossing-wide`: more than `mostCrossedGroups`;
 * `crossing-cycle`: the others link the two already, so they would all have to be crossed as one (SDC Handbook ch. 4:
 * linked tables); `crossings-many`: there are `mostCrossings`.
 */
export type CrossingIssue =
	| 'crossing-unknown'
	| 'crossing-same'
	| 'crossing-one-question'
	| 'crossing-repeated'
	| 'crossing-district'
	| 'crossing-wide'
	| 'crossing-cycle'
	| 'crossings-many';

type Backgrounds = Pick<Layout, 'breakdowns'>;

const isPair = ([a, b]: Crossing, [c, d]: Crossing): boolean => (a === c && b === d) || (a === d && b === c);

/** A pair in the form's order, so that it has one name whichever was chosen first. */
export function inOrder({ breakdowns }: Backgrounds, [one, two]: Crossing): Crossing {
	const placeOf = (id: string) => breakdowns.findIndex((breakdown) => breakdown.id === id);
	return placeOf(one) <= placeOf(two) ? [one, two] : [two, one];
}

/** Every background that the others reach from one. */
function reachedFrom(start: string, crossings: readonly Crossing[]): Set<string> {
	const reached = new Set([start]);
	for (let before = 0; before < reached.size;) {
		before = reached.size;
		for (const [one, two] of crossings) {
			if (reached.has(one)) reached.add(two);
			if (reached.has(two)) reached.add(one);
		}
	}
	return reached;
}

const tellsOfPlace = (one: Breakdown, two: Breakdown): boolean =>
	one.background.kind === 'district' && two.sensitive;

/** What hinders one more crossing beside those that there are; undefined when nothing does. */
export function crossingIssue(
	{ breakdowns }: Backgrounds,
	crossings: readonly Crossing[],
	added: Crossing
): CrossingIssue | undefined {
	const [one, two] = added.map((id) => breakdowns.find((own) => own.id === id && !own.crossed));
	if (!one || !two) return 'crossing-unknown';
	if (one === two) return 'crossing-same';
	if (one.question.id === two.question.id) return 'crossing-one-question';
	if (crossings.some((crossing) => isPair(crossing, added))) return 'crossing-repeated';
	if (tellsOfPlace(one, two) || tellsOfPlace(two, one)) return 'crossing-district';
	if (one.groups.length * two.groups.length > mostCrossedGroups) return 'crossing-wide';
	if (reachedFrom(one.id, crossings).has(two.id)) return 'crossing-cycle';
	return crossings.length >= mostCrossings ? 'crossings-many' : undefined;
}

/** The first of some crossings, by index, that those before it hinder; undefined when all of them stand. */
export function firstIssue(
	backgrounds: Backgrounds,
	crossings: readonly Crossing[]
): { at: number; code: CrossingIssue } | undefined {
	for (const [at, crossing] of crossings.entries()) {
		const code = crossingIssue(backgrounds, crossings.slice(0, at), crossing);
		if (code) return { at, code };
	}
	return undefined;
}
