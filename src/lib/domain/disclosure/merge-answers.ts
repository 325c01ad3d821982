import { columnFits, saysSomething, type Limits, type Rows } from './fits.ts';
import { mergeNominal } from './merge-nominal.ts';
import { mergeOrdered } from './merge-ordered.ts';
import type { Partition } from './partition.ts';

/** How a table's columns may be merged: `inside` in their order, `outside` those that stand beside it. */
export type Columns = { inside: number[]; outside: number[]; ordered: boolean };

/** Ways to place "don't know" and "not answered": apart, together, and last of all with an answer. */
function placements(outside: readonly number[]): { apart: Partition; extra: number[] }[] {
	const apart = (columns: readonly number[]): Partition => columns.map((column) => [column]);
	return [
		{ apart: apart(outside), extra: [] },
		...(outside.length > 1 ? [{ apart: [[...outside]], extra: [] }] : []),
		...(outside.length > 1
			? outside.map((column) => ({
					apart: apart(outside.filter((other) => other !== column)),
					extra: [column]
				}))
			: []),
		...(outside.length > 0 ? [{ apart: [], extra: [...outside] }] : [])
	];
}

/**
 * Merges answers until every cell is 0 or within the limits: neighbours only where they have an order, smallest with
 * smallest where they have none. Classes stand in the form's order. Undefined: nothing can be shown.
 */
export function mergeAnswers(rows: Rows, columns: Columns, limits: Limits): Partition | undefined {
	const merge = columns.ordered ? mergeOrdered : mergeNominal;
	for (const { apart, extra } of placements(columns.outside)) {
		if (!apart.every((members) => columnFits(rows, members, limits))) continue;
		const inside = merge(rows, columns.inside, extra, limits);
		if (!inside) continue;
		const classes = [...inside, ...apart].map((members) => [...members].sort((a, b) => a - b));
		if (saysSomething(rows, classes)) return classes;
	}
	return undefined;
}
