/** A prime whose square is still an exact double. */
const prime = 94_906_249;

const modulo = (value: number) => ((value % prime) + prime) % prime;

function inverse(value: number): number {
	let [a, b, x, y] = [modulo(value), prime, 1, 0];
	while (b > 0) {
		const quotient = Math.floor(a / b);
		[a, b] = [b, a - quotient * b];
		[x, y] = [y, x - quotient * y];
	}
	return modulo(x);
}

/** The numbers that follow exactly from published sums: vectors in their span, by elimination modulo a prime. */
export class Span {
	#rows: { pivot: number; row: Float64Array }[] = [];
	#width: number;

	constructor(width: number) {
		this.#width = width;
	}

	#reduced(indices: number[], values?: number[]): Float64Array {
		const row = new Float64Array(this.#width);
		for (const [at, index] of indices.entries()) row[index] = modulo((row[index] ?? 0) + (values?.[at] ?? 1));
		for (const { pivot, row: other } of this.#rows) {
			const factor = row[pivot]!;
			if (factor === 0) continue;
			for (let at = pivot; at < this.#width; at++)
				if (other[at] !== 0) row[at] = modulo(row[at]! - factor * other[at]!);
		}
		return row;
	}

	add(indices: number[], values?: number[]): void {
		const row = this.#reduced(indices, values);
		const pivot = row.findIndex((value) => value !== 0);
		if (pivot < 0) return;
		const scale = inverse(row[pivot]!);
		for (let at = pivot; at < this.#width; at++) row[at] = modulo(row[at]! * scale);
		this.#rows.push({ pivot, row });
		this.#rows.sort((a, b) => a.pivot - b.pivot);
	}

	has(indices: number[]): boolean {
		return this.#reduced(indices).every((value) => value === 0);
	}
}
