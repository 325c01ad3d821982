import type { Cell, LinearSystem } from './linear.ts';
import {
	compressed,
	isWide,
	type Case,
	type Interval,
	type Model,
	type Probe,
	type Row,
	type Solve
} from './model.ts';
import { Span } from './span.ts';

/**
 * Who might look at what is published (notes of the SDC Handbook ch. 5; Fischetti & Salazar's attackers): `reader` knows
 * what is published; `guesser` also that hidden means somebody; `insider` also the rule that hides; `respondent` also that
 * they are the only one in a cell of one.
 */
export const attackers = ['reader', 'guesser', 'insider', 'respondent'] as const;
export type Attacker = (typeof attackers)[number];

/** A model with where it came from: the cell of each probe, and the cells that hold each row and column. */
export type Attack = {
	attacker: Attacker;
	model: Model;
	/** By case: the cell of each probe. */
	asked: number[][];
	cellOfRow: (number | undefined)[];
	cellsOfColumn: ReadonlyMap<number, number[]>;
};

/** What one attacker knows of a hidden cell. */
function endsOf({ count, standing, width, unseen }: Cell, attacker: Attacker): [number, number] {
	// One who takes a hidden zero for somebody is wrong, and a wrong conclusion tells nothing.
	if (attacker === 'reader' || unseen || count === 0) return [-Infinity, Infinity];
	const small = standing === 'primary' && width !== undefined && count < width;
	return [1, attacker === 'insider' && small ? width - 1 : Infinity];
}

/** Published sums that are enough to know all of them, those of fewest inner cells first: a smaller model that says the same. */
function independent({ inner, cells, rules }: LinearSystem, shown: readonly boolean[]): number[] {
	const span = new Span(inner);
	const take = (terms: readonly number[], weights?: readonly number[]): boolean => {
		const left = span.reduced(terms, weights);
		if (left.columns.length === 0) return false;
		span.add(left);
		return true;
	};
	for (const { indices, values, lower, upper } of rules) if (lower === upper) take(indices, values);
	return [...cells.keys()]
		.filter((at) => shown[at])
		.sort((a, b) => cells[a]!.terms.length - cells[b]!.terms.length || a - b)
		.filter((at) => take(cells[at]!.terms, cells[at]!.weights));
}

const isSingle = ({ terms, weights }: Cell) => terms.length === 1 && (weights?.[0] ?? 1) === 1;
const rowOf = ({ terms, weights }: Cell, lower: number, upper: number): Row => ({
	indices: terms,
	values: weights ?? terms.map(() => 1),
	lower,
	upper
});

function probesOf(
	cells: readonly Cell[],
	shown: readonly boolean[],
	attacker: Attacker
): { at: number; probe: Probe }[] {
	const probe = (at: number, enough: number, apart: boolean) => {
		const { terms, weights, count } = cells[at]!;
		return { at, probe: { terms, ...(weights ? { weights } : {}), value: count, enough, apart } };
	};
	const hidden = [...cells.keys()].filter((at) => !shown[at]);
	return attacker === 'reader'
		? hidden
				.filter((at) => cells[at]!.standing === 'primary')
				.map((at) => probe(at, cells[at]!.width ?? 1, false))
		: hidden
				.filter((at) => cells[at]!.count > 0 && (cells[at]!.standing === 'primary' || !cells[at]!.unseen))
				.map((at) => probe(at, 1, true));
}

/**
 * One attacker's whole knowledge as a model: inner cells are 0 or more, published sums are as published. Against `reader`
 * primaries are asked for, which must be wide; against the others every hidden cell, which must not be known as a whole number.
 */
export function attackOf(
	system: LinearSystem,
	shown: readonly boolean[],
	attacker: Attacker,
	among?: ReadonlySet<number>
): Attack | undefined {
	const { inner, cells, rules, most } = system;
	const asked = probesOf(cells, shown, attacker).filter(({ at }) => !among || among.has(at));
	if (asked.length === 0) return undefined;
	const floor = new Float64Array(inner);
	const ceiling = new Float64Array(inner).fill(most);
	const rows: Row[] = [...rules];
	const cellOfRow: (number | undefined)[] = rules.map(() => undefined);
	const cellsOfColumn = new Map<number, number[]>();
	const put = (at: number, lower: number, upper: number) => {
		const cell = cells[at]!;
		if (!isSingle(cell)) {
			rows.push(rowOf(cell, lower, upper));
			cellOfRow.push(shown[at] ? at : undefined);
			return;
		}
		const column = cell.terms[0]!;
		floor[column] = Math.max(floor[column]!, lower);
		ceiling[column] = Math.min(ceiling[column]!, upper);
		if (shown[at]) cellsOfColumn.set(column, [...(cellsOfColumn.get(column) ?? []), at]);
	};
	for (const at of independent(system, shown)) put(at, cells[at]!.count, cells[at]!.count);
	for (const [at, cell] of cells.entries()) {
		const [lower, upper] = shown[at] ? [-Infinity, Infinity] : endsOf(cell, attacker);
		if (lower > -Infinity || upper < Infinity) put(at, lower, upper);
	}
	const cases = casesOf(cells, shown, asked, attacker);
	return {
		attacker,
		model: { floor, ceiling, ...compressed(rows), cases: cases.map(({ given }) => given) },
		asked: cases.map(({ at }) => at),
		cellOfRow,
		cellsOfColumn
	};
}

function casesOf(
	cells: readonly Cell[],
	shown: readonly boolean[],
	asked: { at: number; probe: Probe }[],
	attacker: Attacker
): { given: Case; at: number[] }[] {
	const whole = (own: number | undefined): { given: Case; at: number[] } => {
		const column = own === undefined ? undefined : cells[own]!.terms[0]!;
		const kept = column === undefined ? asked : asked.filter(({ at }) => !isOwn(cells[at]!, column));
		const columns = column === undefined ? [] : [{ index: column, lower: 1, upper: 1 }];
		return { given: { columns, probes: kept.map(({ probe }) => probe) }, at: kept.map(({ at }) => at) };
	};
	if (attacker !== 'respondent') return [whole(undefined)];
	return [...cells.keys()]
		.filter((at) => !shown[at] && cells[at]!.count === 1 && !cells[at]!.unseen && isSingle(cells[at]!))
		.map(whole);
}

/** Whether a cell holds one respondent alone: then knowing it tells of nobody else. */
const isOwn = ({ terms, count }: Cell, column: number): boolean => count === 1 && terms.includes(column);

/** How closely an attacker knows a hidden cell, and, where that is too close, the published cells whose numbers tell it. */
export type Finding = {
	cell: number;
	attacker: Attacker;
	low: number;
	high: number;
	wide: boolean;
	because: number[];
};

/** What a solved attack found of each hidden cell. */
export function findingsOf(
	{ attacker, model, asked, cellOfRow, cellsOfColumn }: Attack,
	solved: Interval[][]
): Finding[] {
	return solved.flatMap((intervals, given) =>
		intervals.map((interval, at): Finding => {
			const { low, high, rows, columns } = interval;
			const wide = isWide(model.cases[given]!.probes[at]!, interval);
			const because = [
				...rows.flatMap((row) => cellOfRow[row] ?? []),
				...columns.flatMap((column) => cellsOfColumn.get(column) ?? [])
			];
			return { cell: asked[given]![at]!, attacker, low, high, wide, because };
		})
	);
}

/** What some attackers find of every hidden cell (or of those `among`). */
export async function attack(
	system: LinearSystem,
	shown: readonly boolean[],
	solve: Solve,
	who: readonly Attacker[] = attackers,
	among?: ReadonlySet<number>
): Promise<Finding[]> {
	const attacks = who.flatMap((attacker) => attackOf(system, shown, attacker, among) ?? []);
	if (attacks.length === 0) return [];
	const solved = await solve(attacks.map(({ model }) => model));
	return attacks.flatMap((made, at) => findingsOf(made, solved[at]!));
}
