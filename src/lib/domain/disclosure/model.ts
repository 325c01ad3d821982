/** A sum with known ends: `lower` ≤ Σ values · variables[indices] ≤ `upper`. */
export type Row = { indices: readonly number[]; values: readonly number[]; lower: number; upper: number };

/** A sum whose least and greatest value are wanted. `value`: its true one, which must lie between. */
export type Probe = {
	terms: readonly number[];
	weights?: readonly number[];
	value: number;
	/** Ends need not be told exactly once they are so far from each other (`apart`: once one of them is so far from the value). */
	enough: number;
	apart?: boolean;
};

/** Probes under bounds of their own: for a while some columns lie between these. */
export type Case = { columns: { index: number; lower: number; upper: number }[]; probes: Probe[] };

/**
 * A linear system and what is asked of it, for a solver that is handed in (the domain solves nothing).
 * Column c lies between `floor[c]` and `ceiling[c]`. Rows are compressed: row r holds `indices[starts[r]…starts[r+1]]`,
 * each times its value, between `lower[r]` and `upper[r]`.
 */
export type Model = {
	floor: Float64Array;
	ceiling: Float64Array;
	starts: Int32Array;
	indices: Int32Array;
	values: Float64Array;
	lower: Float64Array;
	upper: Float64Array;
	cases: Case[];
};

/**
 * What can be said of a sum: it lies between. Where that is closer than `enough`: the rows and columns whose bounds hold it there.
 */
export type Interval = { low: number; high: number; rows: number[]; columns: number[] };

/** Answers the probes of each case of each model, in order. Rejects when a model has no solution or no end (its numbers mean nothing). */
export type Solve = (models: Model[]) => Promise<Interval[][][]>;

const tolerance = 1e-6;

/** Whether an interval is as wide as its probe asks for. */
export function isWide(
	{ value, enough, apart }: Probe,
	{ low, high }: Pick<Interval, 'low' | 'high'>
): boolean {
	const width = apart ? Math.max(high - value, value - low) : high - low;
	return width >= enough - tolerance;
}

/** Rows as a model's compressed arrays. */
export function compressed(
	rows: readonly Row[]
): Pick<Model, 'starts' | 'indices' | 'values' | 'lower' | 'upper'> {
	const starts = [0];
	for (const { indices } of rows) starts.push(starts.at(-1)! + indices.length);
	const indices = new Int32Array(starts.at(-1)!);
	const values = new Float64Array(starts.at(-1)!);
	for (const [at, row] of rows.entries()) {
		indices.set(row.indices, starts[at]);
		values.set(row.values, starts[at]);
	}
	return {
		starts: Int32Array.from(starts),
		indices,
		values,
		lower: Float64Array.from(rows, ({ lower }) => lower),
		upper: Float64Array.from(rows, ({ upper }) => upper)
	};
}
