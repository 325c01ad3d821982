import type { Days } from './spec.ts';

const day = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The date some days after (or before) another, as `2026-11-23`. */
export const shifted = (date: string, days: number): string =>
	new Date(at(date) + days * day).toISOString().slice(0, 10);

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / day);

/** The last day of the latest four months (tertial) that ended at least three weeks ago. */
export function endOfLastFourMonths(today: string): string {
	const year = Number(today.slice(0, 4));
	const ends = [`${year - 1}-08-31`, `${year - 1}-12-31`, `${year}-04-30`, `${year}-08-31`];
	return ends.findLast((end) => end <= shifted(today, -21)) ?? `${year - 1}-08-31`;
}

/** Closing inside the latest reporting period, so that its report has something to tell. `open`: days it was open. */
export function inLastFourMonths(
	today: string,
	{ open, beforeEnd, releasedAfter }: { open: number; beforeEnd: number; releasedAfter: number }
): Days {
	const closes = daysBetween(today, endOfLastFourMonths(today)) - beforeEnd;
	return { opens: closes - open, closes, released: Math.min(closes + releasedAfter, -1) };
}
