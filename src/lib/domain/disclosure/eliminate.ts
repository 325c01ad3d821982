import { candidateOrder, type LinearSystem } from './linear.ts';
import { areEqual, markOf, minus, normalized, Span, type Sparse } from './span.ts';

/** Which cells are published. `exposed`: primaries that follow from what was published before, and cannot be helped. */
export type Pattern = { shown: boolean[]; exposed: number[] };

/**
 * Primaries as they are left by what is published so far, found by what would publish them. Lists are added to and never
 * cleaned: what is found in them is looked at again.
 */
class Guarded {
	readonly #left: (Sparse | undefined)[] = [];
	readonly #marks: number[] = [];
	readonly #byMark = new Map<number, number[]>();
	readonly #byColumn = new Map<number, number[]>();

	put(id: number, left: Sparse): void {
		this.#set(id, normalized(left));
		for (const column of left.columns) listOf(this.#byColumn, column).push(id);
	}

	/** Whether publishing what is left of a vector would publish one of them. */
	wouldFollow(left: Sparse): boolean {
		const scaled = normalized(left);
		const mark = markOf(scaled);
		return (this.#byMark.get(mark) ?? []).some(
			(id) => this.#marks[id] === mark && areEqual(this.#left[id]!, scaled)
		);
	}

	/** Everything left once more after a vector was published. */
	reduceBy(left: Sparse): void {
		const scaled = normalized(left);
		const pivot = scaled.columns[0]!;
		for (const id of this.#byColumn.get(pivot) ?? []) {
			const own = this.#left[id]!;
			const at = placeOf(own.columns, pivot);
			if (at === undefined) continue;
			this.#set(id, normalized(minus(own, own.values[at]!, scaled)));
			for (const column of scaled.columns) if (column !== pivot) listOf(this.#byColumn, column).push(id);
		}
		this.#byColumn.delete(pivot);
	}

	#set(id: number, scaled: Sparse): void {
		const mark = markOf(scaled);
		this.#left[id] = scaled;
		this.#marks[id] = mark;
		listOf(this.#byMark, mark).push(id);
	}
}

function listOf(map: Map<number, number[]>, key: number): number[] {
	let found = map.get(key);
	if (!found) map.set(key, (found = []));
	return found;
}

/** Where a number stands in ascending ones. */
function placeOf(columns: Int32Array, wanted: number): number | undefined {
	let [low, high] = [0, columns.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = columns[middle]!;
		if (found === wanted) return middle;
		if (found < wanted) low = middle + 1;
		else high = middle - 1;
	}
	return undefined;
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
