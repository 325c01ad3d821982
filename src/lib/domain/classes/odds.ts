import { codeSpace } from './words.ts';

/** The odds that somebody who guesses, however they go about it, hits any open code within a session's life: below this. */
export const oddsMost = 0.001;

/**
 * Sessions that may have lived at any moment of one life's length, in the whole city. At so many the city still stands
 * some 250 wrong codes in that time, more than that many classes mistype when words that do not exist are no guesses;
 * were it higher, honest slips alone would close the typing of words.
 */
export const mostOpen = 300;

/**
 * An upper bound of the odds that `wrong` guesses hit one of `open` codes. Codes are drawn with the same chance each, and a
 * guess that failed tells nothing but that; so each guess hits with `open / codeSpace`, and many at most with the sum.
 */
export const oddsOf = (open: number, wrong: number): number => Math.min(1, (open * wrong) / codeSpace);

/** Wrong codes that the whole city stands within one session's life, when so many sessions lived in it: the odds stay below oddsMost. */
export function wrongMost(open: number): number {
	if (open <= 0) return Math.ceil(oddsMost * codeSpace) - 1;
	return Math.ceil((oddsMost * codeSpace) / open) - 1;
}
