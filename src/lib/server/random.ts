import { randomInt } from 'node:crypto';

/** A new array in random order (Fisher–Yates, from the system's random source). */
export function shuffled<T>(items: readonly T[]): T[] {
	const result = [...items];
	for (let index = result.length - 1; index > 0; index--) {
		const other = randomInt(index + 1);
		[result[index], result[other]] = [result[other] as T, result[index] as T];
	}
	return result;
}
