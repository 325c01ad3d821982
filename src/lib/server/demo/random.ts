/** A small generator with a seed (mulberry32): the demonstration is the same for everybody. Gives numbers in [0, 1). */
export type Random = () => number;

export function randomOf(seed: string): Random {
	let state = 2166136261;
	for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** One key, with chances as the weights say. */
export function pick(random: Random, weights: Record<string, number>): string {
	const entries = Object.entries(weights);
	let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [key, weight] of entries) {
		left -= weight;
		if (left < 0) return key;
	}
	return entries.at(-1)?.[0] ?? '';
}

/** A new list in random order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
	const result = [...list];
	for (let last = result.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		[result[last], result[other]] = [result[other] as T, result[last] as T];
	}
	return result;
}
