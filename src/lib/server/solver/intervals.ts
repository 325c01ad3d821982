import loadHighs, { type Highs, type Model as HighsModel } from 'highs';
import { isWide, type Case, type Interval, type Model, type Probe } from '#lib/domain/disclosure/model.ts';

const OPTIMAL = 7;
let highs: Promise<Highs> | undefined;

/**
 * The interval of each probe. Every solution found on the way widens the intervals of all probes, so most are known
 * to be wide enough without a solve of their own. Throws when a solve does not end at an optimum: the numbers of an
 * unbounded or infeasible model mean nothing.
 */
export async function intervalsOf(model: Model): Promise<Interval[][]> {
	highs ??= loadHighs();
	const solver = await highs;
	return solver.withModel((native) => {
		native.options.set({ output_flag: false, simplex_strategy: 4 });
		pass(solver, native, model);
		return model.cases.map((given) => intervalsOfCase(solver, native, model, given));
	});
}

function pass(solver: Highs, native: HighsModel, model: Model): void {
	const variables = model.floor.length;
	const bounded = (values: Float64Array) =>
		values.map((value) => (Number.isFinite(value) ? value : Math.sign(value) * solver.infinity));
	native.passModel({
		numCols: variables,
		numRows: model.lower.length,
		colCost: new Float64Array(variables),
		colLower: model.floor,
		colUpper: bounded(model.ceiling),
		rowLower: bounded(model.lower),
		rowUpper: bounded(model.upper),
		matrix: {
			format: 'csr',
			numRows: model.lower.length,
			numCols: variables,
			starts: model.starts,
			indices: model.indices,
			values: model.values
		}
	});
}

function intervalsOfCase(
	solver: Highs,
	native: HighsModel,
	model: Model,
	{ columns, probes }: Case
): Interval[] {
	const bound = (index: number, lower: number, upper: number) =>
		native.changeColsBounds({ kind: 'range', from: index, to: index }, [lower], [upper]);
	for (const { index, lower, upper } of columns) bound(index, lower, upper);
	const intervals = probed(solver, native, model.floor.length, probes);
	for (const { index } of columns) bound(index, model.floor[index]!, model.ceiling[index]!);
	return intervals;
}

/** What is known before anything is solved: the true value lies in it. After the answers have left nobody knows it. */
const startOf = (value: number): Interval =>
	Number.isNaN(value)
		? { low: Infinity, high: -Infinity, rows: [], columns: [] }
		: { low: value, high: value, rows: [], columns: [] };

/** The same pseudo-random signs every time. */
const signOf = (round: number, at: number): number =>
	Math.imul((at + 1) * 2_654_435_761, round * 40_503 + 1) & 0x10000 ? 1 : -1;

/** Rounds in which all that are still too narrow are pushed at once, before each is solved by itself. */
const mostRounds = 8;

function probed(solver: Highs, native: HighsModel, variables: number, probes: Probe[]): Interval[] {
	const intervals = probes.map(({ value }) => startOf(value));
	const costs = new Float64Array(variables);
	const every = { kind: 'range', from: 0, to: variables - 1 } as const;
	native.changeObjectiveSense(solver.constants.objectiveSense.maximize);

	const weigh = ({ terms, weights }: Probe, sign: number) => {
		for (const [at, index] of terms.entries()) costs[index]! += sign * (weights?.[at] ?? 1);
	};
	const solve = () => {
		native.changeColsCost(every, costs);
		const { modelStatus } = native.run();
		if (modelStatus !== OPTIMAL) throw new Error(`the solver ended with status ${modelStatus}`);
		const solution = native.getSolution();
		for (const [at, { terms, weights }] of probes.entries()) {
			let value = 0;
			for (let term = 0; term < terms.length; term++)
				value += (weights?.[term] ?? 1) * solution.colValue[terms[term]!]!;
			const interval = intervals[at]!;
			if (value < interval.low) interval.low = value;
			if (value > interval.high) interval.high = value;
		}
		return solution;
	};
	const open = () => [...probes.keys()].filter((at) => !isWide(probes[at]!, intervals[at]!));

	let left = open();
	for (let round = 0; round < mostRounds && left.length > 1; round++) {
		costs.fill(0);
		for (const at of left) weigh(probes[at]!, round === 0 ? 1 : round === 1 ? -1 : signOf(round, at));
		solve();
		const now = open();
		if (round > 2 && now.length > left.length * 0.8) break;
		left = now;
	}
	for (const at of open()) {
		const interval = intervals[at]!;
		const rows = new Set<number>();
		const columns = new Set<number>();
		for (const sign of [1, -1]) {
			if (isWide(probes[at]!, interval)) break;
			costs.fill(0);
			weigh(probes[at]!, sign);
			const { rowDual, colDual } = solve();
			for (const [row, dual] of rowDual.entries()) if (Math.abs(dual) > 1e-7) rows.add(row);
			for (const [column, dual] of colDual.entries()) if (Math.abs(dual) > 1e-7) columns.add(column);
		}
		if (!isWide(probes[at]!, interval)) Object.assign(interval, { rows: [...rows], columns: [...columns] });
	}
	return intervals;
}
