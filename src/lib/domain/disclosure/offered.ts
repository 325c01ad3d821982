import { before } from './before.ts';
import { keyOf, type Cell, type LinearSystem } from './linear.ts';
import { repeated, type Blocks, type Population } from './population.ts';

/** Where a cell stands in what is published. `breakdown` −1: the question's own table. */
export type Address =
	| { what: 'size'; breakdown: number; row: number }
	| { what: 'count'; breakdown: number; row: number; column: number }
	| { what: 'answered' | 'points'; breakdown: number; row: number };

export type Addressed = {
	system: LinearSystem;
	addresses: (Address | undefined)[];
	/** The breakdown that a cell is about, −1 for all respondents; also where it stands in no table. */
	breakdownOf: (cell: number) => number;
};

/** Cells that could be published, with their addresses; what an earlier release has shown or hidden stays so. */
export class Cells {
	readonly cells: Cell[] = [];
	readonly addresses: (Address | undefined)[] = [];
	readonly #blocks: Blocks;
	readonly #hiddenBefore: ReadonlySet<string>;
	/** What is out already is shown again, and cannot be hidden. */
	readonly #out: ReadonlySet<string>;

	constructor(blocks: Blocks, population: Population, question: number | undefined) {
		this.#blocks = blocks;
		const earlier = before(blocks, population, question);
		this.#hiddenBefore = earlier.hidden;
		for (const cell of earlier.published) this.put(cell);
		this.#out = new Set(earlier.published.filter(({ weights }) => !weights).map(({ terms }) => keyOf(terms)));
	}

	put(cell: Cell, address?: Address): void {
		this.cells.push(cell);
		this.addresses.push(address);
	}

	/** A sum over everybody's unknowns; one that was hidden before is not offered again. */
	offer(
		{ terms, weights, ...cell }: Omit<Cell, 'count'>,
		address?: Address,
		count = this.sum(terms, weights)
	): void {
		const across = this.#blocks.across(terms);
		const stays =
			cell.standing !== 'open'
				? cell.standing
				: this.#hiddenBefore.has(keyOf(terms))
					? 'hidden'
					: !weights && this.#out.has(keyOf(across))
						? 'published'
						: 'open';
		this.put(
			{
				...cell,
				...(weights ? { weights: repeated(weights, across) } : {}),
				standing: stays,
				terms: across,
				count
			},
			address
		);
	}

	sum(terms: readonly number[], weights?: readonly number[]): number {
		const { truth } = this.#blocks.whole;
		return terms.reduce((total, index, at) => total + (weights?.[at] ?? 1) * truth[index]!, 0);
	}

	addressed(most: number): Addressed {
		const { inner, rules, whole } = this.#blocks;
		return {
			system: { inner, rules, cells: this.cells, most },
			addresses: this.addresses,
			breakdownOf: (cell) => {
				const variable = this.cells[cell]!.terms[0]! % whole.truth.length;
				return whole.sites[Math.floor(variable / whole.width)]!.breakdown;
			}
		};
	}
}
