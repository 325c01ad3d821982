import type { Partition } from './partition.ts';

/** A table to be merged: `[row][column]`, rows are groups of respondents. */
export type Rows = readonly (readonly number[])[];

/** What a cell must be to be shown: 0, or at least `k` and at most the row's `most` (group disclosure). */
export type Limits = { k: number; most: readonly number[] };

/**
 * Limits of a table whose rows are groups: nobody may follow to have given one answer because (nearly) all of the
 * group gave it, so a cell holds at most the group's base less two.
 */
export const limitsOf = (k: number, bases: readonly number[]): Limits => ({
	k,
	most: bases.map((base) => base - 2)
});

export const cellFits = (value: number, row: number, { k, most }: Limits): boolean =>
	value === 0 || (value >= k && value <= (most[row] ?? 0));

/** Whether some columns, taken as one, can be shown in every row. */
export const columnFits = (rows: Rows, columns: readonly number[], limits: Limits): boolean =>
	rows.every((row, at) =>
		cellFits(
			columns.reduce((total, column) => total + (row[column] ?? 0), 0),
			at,
			limits
		)
	);

/** Whether a table says anything: at least two columns with somebody in them. */
export const saysSomething = (rows: Rows, classes: Partition): boolean =>
	classes.filter((columns) => rows.some((row) => columns.some((column) => (row[column] ?? 0) > 0))).length >
	1;
