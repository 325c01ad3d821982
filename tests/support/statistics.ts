const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation; 0 when one side does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
	const [meanA, meanB] = [mean(a), mean(b)];
	let [both, squareA, squareB] = [0, 0, 0];
	for (const [index, value] of a.entries()) {
		const [x, y] = [value - meanA, (b[index] ?? 0) - meanB];
		both += x * y;
		squareA += x * x;
		squareB += y * y;
	}
	return squareA === 0 || squareB === 0 ? 0 : both / Math.sqrt(squareA * squareB);
}

function ranks(values: readonly number[]): number[] {
	const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
	const result: number[] = new Array(values.length).fill(0);
	for (const [rank, { index }] of order.entries()) result[index] = rank;
	return result;
}

/** Spearman's rank correlation of values that do not repeat. */
export const rankCorrelation = (a: readonly number[], b: readonly number[]): number =>
	correlation(ranks(a), ranks(b));

/** A correlation of `count` unrelated pairs passes this once in about two million. */
export const chance = (count: number): number => 5.2 / Math.sqrt(count - 1);

/**
 * The most hits that chance gives: more of `tries` guesses, each right with `share`, are right once in `odds` times
 * (binomial distribution).
 */
export function mostByChance(tries: number, share: number, odds = 1e7): number {
	let [hits, chanceOfHits] = [0, (1 - share) ** tries];
	let above = 1 - chanceOfHits;
	while (above > 1 / odds) {
		chanceOfHits *= ((tries - hits) / (hits + 1)) * (share / (1 - share));
		above -= chanceOfHits;
		hits++;
	}
	return hits;
}

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function sequence(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
