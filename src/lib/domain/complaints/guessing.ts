/** Bits of chance in a receipt's secret. */
export const secretBits = 80;

/** Wrong secrets that a case stands on one day before each further try costs a proof of work or a wait (gate.ts). */
export const freeWrong = 10;

/** Years that a case may lie under a receipt before it is disposed of. */
export const keptYears = 10;

/**
 * Tries a day that one process can make at most: they are derived one at a time, by Argon2id with 64 MiB and three passes,
 * which no machine of today does in under a fiftieth of a second.
 */
export const triesADay = 50 * 86_400;

/**
 * An upper bound of the odds that so many tries open some case. A try is against one case, whose secret was drawn with the
 * same chance for each value, and a failed one tells nothing but that: each hits with at most the odds of one among what is
 * left, and many with at most the sum. How many cases there are does not matter, for a try names its case.
 */
export function oddsOf(tries: number, bits = secretBits): number {
	const space = 2 ** bits;
	return tries >= space ? 1 : Math.min(1, tries / (space - tries));
}

/** The odds that somebody who keeps so many processes busy day and night opens any case while it is kept. */
export const oddsWhileKept = (processes: number): number =>
	oddsOf(processes * triesADay * Math.ceil(keptYears * 365.25));
