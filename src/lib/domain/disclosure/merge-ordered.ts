import { cellFits, type Limits, type Rows } from './fits.ts';
import type { Partition } from './partition.ts';

type Best = { coarseness: number; classes: number; from: number; extraUsed: boolean };

/** Less coarse, or as coarse in more classes (answers that nobody gave stand by themselves). */
const isBetter = (one: Best, other: Best | undefined) =>
	!other ||
	one.coarseness < other.coarseness ||
	(one.coarseness === other.coarseness && one.classes > other.classes);

/**
 * Merges neighbours of an ordered scale into the finest table that can be shown (the least sum of squared cells: every split lowers
 * it; dynamic programming over where the cuts stand). `extra` columns must join one of the merged classes. Undefined when nothing can be shown.
 */
export function mergeOrdered(
	rows: Rows,
	order: readonly number[],
	extra: readonly number[],
	limits: Limits
): Partition | undefined {
	if (order.length === 0 && extra.length > 0) return undefined;
	const sums = rows.map((row) => {
		const running = [0];
		for (const column of order) running.push((running.at(-1) ?? 0) + (row[column] ?? 0));
		return { running, extra: extra.reduce((total, column) => total + (row[column] ?? 0), 0) };
	});
	const coarsenessOfSegment = (from: number, to: number, withExtra: boolean): number | undefined => {
		let coarseness = 0;
		for (const [row, { running, extra: more }] of sums.entries()) {
			const value = running[to]! - running[from]! + (withExtra ? more : 0);
			if (!cellFits(value, row, limits)) return undefined;
			coarseness += value ** 2;
		}
		return coarseness;
	};
	// best[to][0]: extra not placed yet; best[to][1]: placed.
	const best: [Best | undefined, Best | undefined][] = [
		[{ coarseness: 0, classes: 0, from: 0, extraUsed: false }, undefined]
	];
	for (let to = 1; to <= order.length; to++) {
		const here: [Best | undefined, Best | undefined] = [undefined, undefined];
		for (let from = 0; from < to; from++)
			for (const extraUsed of extra.length > 0 ? [false, true] : [false]) {
				const segment = coarsenessOfSegment(from, to, extraUsed);
				if (segment === undefined) continue;
				for (const placed of [0, 1] as const) {
					const before = best[from]![placed];
					if (!before || (placed === 1 && extraUsed)) continue;
					const target = placed === 1 || extraUsed ? 1 : 0;
					const step: Best = {
						coarseness: before.coarseness + segment,
						classes: before.classes + 1,
						from,
						extraUsed
					};
					if (isBetter(step, here[target])) here[target] = step;
				}
			}
		best.push(here);
	}
	const classes: Partition = [];
	let placed: 0 | 1 = extra.length > 0 ? 1 : 0;
	for (let to = order.length; to > 0;) {
		const step: Best | undefined = best[to]![placed];
		if (!step) return undefined;
		classes.unshift([...order.slice(step.from, to), ...(step.extraUsed ? extra : [])]);
		if (step.extraUsed) placed = 0;
		to = step.from;
	}
	return classes;
}
