import loadHighs, { type Highs, type Model as HighsModel } from 'highs';
import type { Interval, Model } from '#lib/domain/disclosure/model.ts';

const OPTIMAL = 7;
let highs: Promise<Highs> | undefined;

/**
 * The interval of each probe. Every solution found on the way widens the intervals of all probes, so most are known
 * to be wide enough without a solve of their own. Throws when a solve does not end at an optimum: the numbers of an
 * unbounded or infeasible model mean nothing.
 */
export async function intervalsOf(model: Model): Promise<Interval[]> {
	highs ??= loadHighs();
	const solver = await highs;
	return solver.withModel((native) => {
		native.options.set({ output_flag: false });
		pass(solver, native, model);
		return probe(solver, native, model);
	});
}

function pass(solver: Highs, native: HighsModel, model: Model): void {
	const zeros = new Float64Array(model.variables);
	const bounded = (values: Float64Array) =>
		values.map((value) => (Number.isFinite(value) ? value : Math.sign(value) * solver.infinity));
	native.passModel({
		numCols: model.variables,
		numRows: model.lower.length,
		colCost: zeros,
		colLower: zeros,
		colUpper: new Float64Array(model.variables).fill(model.most),
		rowLower: bounded(model.lower),
		rowUpper: bounded(model.upper),
		matrix: {
			format: 'csr',
			numRows: model.lower.length,
			numCols: model.variables,
			starts: model.starts,
			indices: model.indices,
			values: model.values
		}
	});
}

function probe(solver: Highs, native: HighsModel, model: Model): Interval[] {
	const valueOf = (point: ArrayLike<number>, terms: number[]) =>
		terms.reduce((total, index) => total + (point[index] ?? 0), 0);
	const intervals = model.probes.map(({ terms }): Interval => {
		const value = valueOf(model.solution, terms);
		return { low: value, high: value };
	});
	const costs = new Float64Array(model.variables);
	const every = { kind: 'range', from: 0, to: model.variables - 1 } as const;
	const { minimize, maximize } = solver.constants.objectiveSense;
	const optimum = (terms: number[], sense: typeof minimize): Float64Array => {
		costs.fill(0);
		for (const index of terms) costs[index] = 1;
		native.changeColsCost(every, costs);
		native.changeObjectiveSense(sense);
		const { modelStatus } = native.run();
		if (modelStatus !== OPTIMAL) throw new Error(`the solver ended with status ${modelStatus}`);
		return native.getSolution().colValue;
	};
	const learn = (point: Float64Array) => {
		for (const [at, { terms }] of model.probes.entries()) {
			const value = valueOf(point, terms);
			const interval = intervals[at]!;
			interval.low = Math.min(interval.low, value);
			interval.high = Math.max(interval.high, value);
		}
	};
	for (const [at, { terms, enough }] of model.probes.entries())
		for (const sense of [maximize, minimize]) {
			const { low, high } = intervals[at]!;
			if (high - low < enough) learn(optimum(terms, sense));
		}
	return intervals;
}
