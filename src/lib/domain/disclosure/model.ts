/**
 * A linear system and what is asked of it, for a solver that is handed in (the domain solves nothing).
 * Variables run from 0 to `most`. Rows are compressed: row r holds `indices[starts[r]…starts[r+1]]`, each times its
 * value, between `lower[r]` and `upper[r]`.
 */
export type Model = {
	variables: number;
	most: number;
	starts: Int32Array;
	indices: Int32Array;
	values: Float64Array;
	lower: Float64Array;
	upper: Float64Array;
	/** Sums of variables whose least and greatest value are wanted; widths from `enough` on need not be told exactly. */
	probes: { terms: number[]; enough: number }[];
	/** A point known to solve the system: it saves work, and proves that the system has a solution. */
	solution: Float64Array;
};

/** What an attacker can say of a sum: it lies between. Within the true ends, and at the true ends when under `enough`. */
export type Interval = { low: number; high: number };

/** Answers each model's probes in order. Rejects when a model has no solution or no end (its numbers mean nothing). */
export type Solve = (models: Model[]) => Promise<Interval[][]>;

export type Row = { indices: number[]; values: number[]; lower: number; upper: number };

/** Rows as a model's compressed arrays. */
export function compressed(
	rows: readonly Row[]
): Pick<Model, 'starts' | 'indices' | 'values' | 'lower' | 'upper'> {
	const starts = [0];
	for (const { indices } of rows) starts.push(starts.at(-1)! + indices.length);
	return {
		starts: Int32Array.from(starts),
		indices: Int32Array.from(rows.flatMap(({ indices }) => indices)),
		values: Float64Array.from(rows.flatMap(({ values }) => values)),
		lower: Float64Array.from(rows.map(({ lower }) => lower)),
		upper: Float64Array.from(rows.map(({ upper }) => upper))
	};
}

/** Whether a point keeps a row. */
export function keeps({ indices, values, lower, upper }: Row, point: ArrayLike<number>): boolean {
	const total = indices.reduce((sum, index, at) => sum + (values[at] ?? 0) * (point[index] ?? 0), 0);
	return total >= lower && total <= upper;
}
