/** A prime under 2²⁶: products of two remainders are exact in a double. */
export const prime = 67_108_859;

/** A vector modulo the prime: columns ascending, values 1…prime−1. */
export type Sparse = { columns: Int32Array; values: Int32Array };

export const remainder = (value: number): number => ((value % prime) + prime) % prime;

/** The inverse of a remainder (extended Euclid). */
export function inverse(value: number): number {
	let [r0, r1, t0, t1] = [prime, value, 0, 1];
	while (r1 !== 0) {
		const quotient = Math.floor(r0 / r1);
		[r0, r1] = [r1, r0 - quotient * r1];
		[t0, t1] = [t1, t0 - quotient * t1];
	}
	return remainder(t0);
}

/** A vector scaled so that its first value is 1. */
export function normalized({ columns, values }: Sparse): Sparse {
	if (values[0] === 1) return { columns, values };
	const factor = inverse(values[0]!);
	return { columns, values: values.map((value) => (value * factor) % prime) };
}

/** The same for vectors that are multiples of each other (both normalized), and hardly ever for others. */
export function markOf({ columns, values }: Sparse): number {
	let mark = columns.length;
	for (let at = 0; at < columns.length; at++)
		mark = ((mark * 31 + columns[at]! * 7 + 1) * 8191 + values[at]!) % 9_007_199_254_740_881;
	return mark;
}

export const areEqual = (one: Sparse, other: Sparse): boolean =>
	one.columns.length === other.columns.length &&
	one.columns.every((column, at) => column === other.columns[at] && one.values[at] === other.values[at]);

/**
 * Everything that follows from some vectors by adding and subtracting, by Gaussian elimination modulo a prime. A sum that
 * is 0 only modulo the prime would be taken as following: once in tens of millions, and then a cell too many is hidden or
 * the audit, which is solved in numbers, finds it.
 */
export class Span {
	readonly #work: Float64Array;
	readonly #pivots: (Sparse | undefined)[];

	constructor(width: number) {
		this.#work = new Float64Array(width);
		this.#pivots = new Array<Sparse | undefined>(width);
	}

	/** What is left of a vector: unique, and empty when it follows. */
	reduced(terms: ArrayLike<number>, weights?: ArrayLike<number>): Sparse {
		const work = this.#work;
		let low = work.length;
		let high = -1;
		for (let at = 0; at < terms.length; at++) {
			const column = terms[at]!;
			work[column] = remainder(work[column]! + (weights ? weights[at]! : 1));
			if (column < low) low = column;
			if (column > high) high = column;
		}
		const columns: number[] = [];
		const values: number[] = [];
		for (let column = low; column <= high; column++) {
			const value = work[column]!;
			if (value === 0) continue;
			const pivot = this.#pivots[column];
			if (!pivot) {
				columns.push(column);
				values.push(value);
			} else {
				const factor = prime - value;
				const { columns: own, values: scaled } = pivot;
				for (let at = 1; at < own.length; at++) {
					const other = own[at]!;
					work[other] = (work[other]! + factor * scaled[at]!) % prime;
				}
				const last = own[own.length - 1]!;
				if (last > high) high = last;
			}
			work[column] = 0;
		}
		return { columns: Int32Array.from(columns), values: Int32Array.from(values) };
	}

	/** Takes in what `reduced` left of a vector. */
	add(left: Sparse): void {
		this.#pivots[left.columns[0]!] = normalized(left);
	}

	has(terms: ArrayLike<number>, weights?: ArrayLike<number>): boolean {
		return this.reduced(terms, weights).columns.length === 0;
	}
}

/** `one − factor · other`, without zeros. */
export function minus(one: Sparse, factor: number, other: Sparse): Sparse {
	const most = one.columns.length + other.columns.length;
	const columns = new Int32Array(most);
	const values = new Int32Array(most);
	let length = 0;
	const times = prime - factor;
	for (let a = 0, b = 0; a < one.columns.length || b < other.columns.length;) {
		const left = a < one.columns.length ? one.columns[a]! : Infinity;
		const right = b < other.columns.length ? other.columns[b]! : Infinity;
		let value: number;
		if (left < right) value = one.values[a++]!;
		else if (right < left) value = (times * other.values[b++]!) % prime;
		else value = (one.values[a++]! + times * other.values[b++]!) % prime;
		if (value === 0) continue;
		columns[length] = Math.min(left, right);
		values[length++] = value;
	}
	return { columns: columns.slice(0, length), values: values.slice(0, length) };
}
