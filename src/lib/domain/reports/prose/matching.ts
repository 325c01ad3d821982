import { commonRuns } from './sequence.ts';

/** Which of the blocks before a block after is: the same, or rewritten. */
export type Match = { at: number; same: boolean };

const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Shared words of all the words of two texts, from 0 to 1. */
export function likeness(a: string, b: string): number {
	const [mine, theirs] = [wordSet(a), wordSet(b)];
	const shared = [...mine].filter((word) => theirs.has(word)).length;
	const all = mine.size + theirs.size - shared;
	return all === 0 ? 0 : shared / all;
}

const alike = 0.3;

/**
 * Finds out of which text before each text after came: the same words in the same order first, then the same words
 * moved, then between two that stand still those that are alike.
 */
export function matchBlocks(before: readonly string[], after: readonly string[]): (Match | undefined)[] {
	const matches: (Match | undefined)[] = after.map(() => undefined);
	const free = new Set(before.keys());
	const take = (index: number, at: number, same: boolean) => {
		matches[index] = { at, same };
		free.delete(at);
	};
	for (const [at, index] of commonRuns(before, after)) take(index, at, true);
	for (const [index, text] of after.entries()) {
		if (matches[index]) continue;
		const at = [...free].find((one) => before[one] === text);
		if (at !== undefined) take(index, at, true);
	}
	for (const [index, text] of after.entries()) {
		if (matches[index]) continue;
		const from = matches.slice(0, index).findLast((match) => match !== undefined)?.at ?? -1;
		const next = matches.slice(index + 1).find((match) => match !== undefined && match.at > from)?.at;
		const near = [...free].filter((at) => at > from && at < (next ?? before.length));
		const at = near.find((one) => likeness(before[one] ?? '', text) >= alike);
		if (at !== undefined) take(index, at, false);
	}
	return matches;
}
