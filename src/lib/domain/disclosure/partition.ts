/** Classes of indices: which answers, or which groups, are shown as one. */
export type Partition = number[][];

export const singletons = (count: number): Partition => Array.from({ length: count }, (_, index) => [index]);

const sum = (values: readonly number[], members: readonly number[]): number =>
	members.reduce((total, index) => total + (values[index] ?? 0), 0);

/** Sums of one row's values by class. */
export const sumsOf = (values: readonly number[], classes: Partition): number[] =>
	classes.map((members) => sum(values, members));

/** A table with its rows added up by class. */
export const mergedRows = (rows: readonly number[][], classes: Partition): number[][] =>
	classes.map((members) =>
		(rows[0] ?? []).map((_, column) => members.reduce((total, row) => total + (rows[row]?.[column] ?? 0), 0))
	);

/** A table with its columns added up by class. */
export const mergedColumns = (rows: readonly number[][], classes: Partition): number[][] =>
	rows.map((row) => sumsOf(row, classes));

/** A partition of classes as a partition of what the classes hold. */
export const flattened = (outer: Partition, inner: Partition): Partition =>
	outer.map((members) => members.flatMap((index) => inner[index] ?? []).sort((a, b) => a - b));

/** Merges some classes into one, which stands where the first of them stood. */
export function joined(classes: Partition, which: readonly number[]): Partition {
	const first = Math.min(...which);
	const together = which.flatMap((index) => classes[index] ?? []).sort((a, b) => a - b);
	return classes.flatMap((members, index) =>
		index === first ? [together] : which.includes(index) ? [] : [members]
	);
}
