import type { Breakdown } from './layout.ts';
import { joined, singletons, sumsOf, type Partition } from './partition.ts';
import type { Thresholds } from './settings.ts';

const isOutside = ({ outside }: Breakdown, members: readonly number[]) =>
	members.every((group) => outside.includes(group));

/** The classes inside the narrowest of the form's wider groups around one class, if that takes in more than it. */
function widerGroup(breakdown: Breakdown, classes: Partition, at: number): number[] | undefined {
	const indexOf = new Map(breakdown.groups.map(({ id }, index) => [id, index]));
	const wider = (breakdown.background.merge ?? [])
		.map(({ of }) => new Set(of.map((id) => indexOf.get(id))))
		.filter((members) => classes[at]!.every((group) => members.has(group)))
		.map((members) =>
			[...classes.keys()].filter((index) => classes[index]!.every((group) => members.has(group)))
		)
		.filter((inside) => inside.length > 1);
	return wider.sort((a, b) => a.length - b.length)[0];
}

/** One step coarser: the class `at` merged into the form's wider group, else with a neighbour, else with the smallest. */
function widened(
	breakdown: Breakdown,
	classes: Partition,
	counts: readonly number[],
	at: number
): Partition | undefined {
	const wider = widerGroup(breakdown, classes, at);
	if (wider) return joined(classes, wider);
	const sizes = sumsOf(counts, classes);
	const least = (among: number[]) =>
		among.reduce<number | undefined>(
			(best, index) => (best === undefined || sizes[index]! < sizes[best]! ? index : best),
			undefined
		);
	const others = [...classes.keys()].filter((index) => index !== at);
	const answers = others.filter((index) => !isOutside(breakdown, classes[index]!));
	const order = [...classes.keys()].filter((index) => !isOutside(breakdown, classes[index]!));
	const place = order.indexOf(at);
	const neighbours = [order[place - 1], order[place + 1]].filter((index) => index !== undefined);
	const partner =
		breakdown.ordered && place >= 0 && neighbours.length > 0
			? least(neighbours)
			: (least(answers.filter((index) => sizes[index]! > 0)) ??
				least(others.filter((index) => sizes[index]! > 0)));
	return partner === undefined ? undefined : joined(classes, [at, partner]);
}

function smallestOf(counts: readonly number[], classes: Partition, below: number): number | undefined {
	return sumsOf(counts, classes).reduce<number | undefined>(
		(best, size, index, sizes) =>
			size > 0 && size < below && (best === undefined || size < sizes[best]!) ? index : best,
		undefined
	);
}

const peopled = (counts: readonly number[], classes: Partition) =>
	sumsOf(counts, classes).filter((size) => size > 0);

/**
 * Groups under the base are merged, never hidden alone (one hidden group would follow from the number of respondents).
 * Undefined: nothing can be shown, also when (nearly) all respondents are in one group.
 */
export function mergeMargin(
	breakdown: Breakdown,
	counts: readonly number[],
	{ base }: Thresholds
): Partition | undefined {
	const respondents = counts.reduce((total, count) => total + count, 0);
	let classes = singletons(counts.length);
	for (;;) {
		const small = smallestOf(counts, classes, base);
		if (small === undefined) break;
		const next = widened(breakdown, classes, counts, small);
		if (!next) return undefined;
		classes = next;
	}
	const sizes = peopled(counts, classes);
	return sizes.length > 1 && sizes.every((size) => size <= respondents - 2) ? classes : undefined;
}

/** Coarser and coarser groups from the published margin on, smallest first, down to two with somebody in them. */
export function coarserGroups(
	breakdown: Breakdown,
	counts: readonly number[],
	margin: Partition
): Partition[] {
	const chain = [margin];
	for (;;) {
		const last = chain.at(-1)!;
		const small = smallestOf(counts, last, Infinity);
		const next = small === undefined ? undefined : widened(breakdown, last, counts, small);
		if (!next || peopled(counts, next).length < 2) return chain;
		chain.push(next);
	}
}
