import type { Row } from './model.ts';

/**
 * A number that could be published: a weighted sum of inner cells. `open`: may be published or hidden. `published`: is
 * already, and stays. `hidden`: was hidden before and stays so, without having to be protected. `primary`: the rule hides
 * it, and nobody may come closer to it than `width`.
 */
export type Cell = {
	terms: readonly number[];
	/** One for each term; all 1 where left out. */
	weights?: readonly number[];
	/** The true value: respondents, or for a mean the sum of points. */
	count: number;
	standing: 'open' | 'published' | 'hidden' | 'primary';
	width?: number;
	/** Stands in no table, so that nobody sees that it is hidden. */
	unseen?: boolean;
	/** Offered when everything else is settled: it must cost no other cell. */
	last?: boolean;
	/** What hiding it loses; the count where left out. */
	cost?: number;
};

/**
 * Linked tables as one system over the innermost counts, which nobody publishes by themselves unless a cell says so.
 * `rules` hold whatever was counted, and everybody knows them.
 */
export type LinearSystem = {
	inner: number;
	cells: readonly Cell[];
	rules: readonly Row[];
	/** More than any count can be. */
	most: number;
};

export const costOf = ({ count, cost }: Cell): number => cost ?? count;

/** What hiding a cell loses: its count, and a place in the table. */
export const priceOf = (cell: Cell): number => (cell.unseen ? costOf(cell) : costOf(cell) + 5);

/**
 * The order in which cells are offered: zeros (they tell of nobody, and one who takes hidden to mean "somebody" must not
 * be misled), then most count first (GaussSuppression's candidate order), ties as they stand.
 */
export function candidateOrder(cells: readonly Cell[]): number[] {
	const rank = (at: number) => (cells[at]!.count === 0 ? Infinity : costOf(cells[at]!));
	return [...cells.keys()]
		.filter((at) => cells[at]!.standing === 'open')
		.sort((a, b) => (rank(a) === rank(b) ? a - b : rank(b) - rank(a)));
}

/** A sum by what it sums, whatever the order. */
export const keyOf = (terms: readonly number[]): string => [...terms].sort((a, b) => a - b).join(' ');
