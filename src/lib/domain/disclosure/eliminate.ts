import { candidateOrder, type LinearSystem } from './linear.ts';
import { areEqual, markOf, minus, normalized, Span, type Sparse } from './span.ts';

/** Which cells are published. `exposed`: primaries that follow from what was published before, and cannot be helped. */
export type Pattern = { shown: boolean[]; exposed: number[] };

/** Primaries as they are left by what is published so far, found by what would publish them. */
class Guarded {
	readonly #left = new Map<number, Sparse>();
	readonly #byMark = new Map<number, Set<number>>();
	readonly #byColumn = new Map<number, Set<number>>();

	put(id: number, left: Sparse): void {
		const scaled = normalized(left);
		this.#left.set(id, scaled);
		this.#at(this.#byMark, markOf(scaled)).add(id);
		for (const column of scaled.columns) this.#at(this.#byColumn, column).add(id);
	}

	/** Whether publishing what is left of a vector would publish one of them. */
	wouldFollow(left: Sparse): boolean {
		const scaled = normalized(left);
		const ids = this.#byMark.get(markOf(scaled));
		return ids !== undefined && [...ids].some((id) => areEqual(this.#left.get(id)!, scaled));
	}

	/** Everything left once more after a vector was published. */
	reduceBy(left: Sparse): void {
		const scaled = normalized(left);
		const pivot = scaled.columns[0]!;
		for (const id of [...(this.#byColumn.get(pivot) ?? [])]) {
			const own = this.#left.get(id)!;
			this.#byMark.get(markOf(own))!.delete(id);
			for (const column of own.columns) this.#byColumn.get(column)!.delete(id);
			this.put(id, minus(own, own.values[own.columns.indexOf(pivot)]!, scaled));
		}
	}

	#at(map: Map<number, Set<number>>, key: number): Set<number> {
		let found = map.get(key);
		if (!found) map.set(key, (found = new Set()));
		return found;
	}
}

/**
 * Complementary suppression by Gaussian elimination (Langsrud's GaussSuppression; SDC Handbook ch. 5): candidates in order
 * are published unless a primary would then follow exactly. Everything published before comes first and stays. The
 * same system gives the same pattern; no candidate left hidden could be published by itself.
 */
export function eliminate(
	{ inner, cells, rules }: LinearSystem,
	order: readonly number[] = candidateOrder(cells)
): Pattern {
	const span = new Span(inner);
	const shown = cells.map(({ standing }) => standing === 'published');
	const publish = (terms: readonly number[], weights?: readonly number[]) => {
		const left = span.reduced(terms, weights);
		if (left.columns.length > 0) span.add(left);
	};
	for (const { indices, values, lower, upper } of rules) if (lower === upper) publish(indices, values);
	for (const { standing, terms, weights } of cells) if (standing === 'published') publish(terms, weights);
	const guarded = new Guarded();
	const exposed: number[] = [];
	for (const [at, { standing, terms, weights }] of cells.entries()) {
		if (standing !== 'primary') continue;
		const left = span.reduced(terms, weights);
		if (left.columns.length === 0) exposed.push(at);
		else guarded.put(at, left);
	}
	for (const at of order) {
		const { terms, weights } = cells[at]!;
		const left = span.reduced(terms, weights);
		if (left.columns.length > 0) {
			if (guarded.wouldFollow(left)) continue;
			span.add(left);
			guarded.reduceBy(left);
		}
		shown[at] = true;
	}
	return { shown, exposed };
}
