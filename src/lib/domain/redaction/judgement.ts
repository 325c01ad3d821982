import { redact } from './redact.ts';
import type { Outcome, Reason } from './reasons.ts';

/**
 * Whether a judgement can be taken back, so that the text waits again. What was shown may always be taken away; what
 * was refused is not brought back once there are results: nothing hidden in what is public is shown later.
 */
export const mayUndo = (outcome: Outcome, published: boolean): boolean =>
	outcome !== 'undone' && !(outcome === 'refused' && published);

/**
 * Whether a judgement must say why. What the finder suggests needs no other reason than its own: it may identify.
 * `shown`: the wording to be shown; null when nothing is.
 */
export function reasonOf(
	original: string,
	shown: string | null,
	given: Reason | undefined
): Reason | null | 'missing' {
	if (shown === original.trim()) return null;
	if (given) return given;
	return shown !== null && shown === redact(original).text.trim() ? 'identifies' : 'missing';
}

/**
 * How far a review has come, in whole tenths of the texts; undefined where that is not told. Never how many: a number
 * of texts is a number of people. Under ten texts to each step of the least count that is shown it would tell nearly
 * that; whoever has judged every text has seen how many they were, and learns nothing here before.
 */
export function progressOf(judged: number, all: number, k: number): number | undefined {
	return all < 10 * k ? undefined : Math.floor((10 * judged) / all);
}
