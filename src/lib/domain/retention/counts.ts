/**
 * How many of one kind have left, as the log and staff are told: `exactly`, where that number was published, and otherwise
 * `atLeast` (0: none; 1: some; then 10, 100, …).
 */
export type LeftCount = { exactly: number } | { atLeast: number };

/**
 * A count that says no more than the release does. How many texts were deleted would tell how many wrote one, and with
 * the texts that are shown that may be a hidden cell. So it is rounded down to a power of ten, and one that half of the
 * published respondents do not reach is not used: whoever knows this rule is left with an interval of at least 8, and of
 * at least 10 from ten on. `respondents`: as published; null when it is hidden.
 */
export function roughCount(count: number, respondents: number | null): LeftCount {
	if (count === 0) return { atLeast: 0 };
	let least = 1;
	while (count >= least * 10 && (respondents ?? 0) >= least * 20) least *= 10;
	return { atLeast: least };
}

/** The count of responses: exact when it is the published number of respondents, which it then says again. */
export const responseCount = (count: number, respondents: number | null): LeftCount =>
	count === respondents ? { exactly: count } : roughCount(count, respondents);
