export type DayCount = { day: string; count: number };
export type Period = { firstDay: string; lastDay: string; count: number };

/** Fewest respondents in a period that staff is shown: the base under which a group hides whole. */
export const periodLeast = 10;

/** Consecutive days gathered until each period has at least `least` respondents; what is left over is not in it. */
function gather(days: readonly DayCount[], least: number): { periods: Period[]; rest: DayCount[] } {
	const periods: Period[] = [];
	let rest: DayCount[] = [];
	for (const day of [...days].sort((a, b) => a.day.localeCompare(b.day))) {
		rest.push(day);
		const count = rest.reduce((sum, { count }) => sum + count, 0);
		if (count < least) continue;
		periods.push({ firstDay: rest[0]?.day ?? day.day, lastDay: day.day, count });
		rest = [];
	}
	return { periods, rest };
}

/**
 * Periods that may be shown to staff while a consultation is open. The latest period is held back: the few who come
 * after it join it at closing, so that no number shown then leaves a remainder smaller than `least`.
 * `days` are complete days that no published period covers.
 */
export function publishablePeriods(days: readonly DayCount[], least = periodLeast): Period[] {
	return gather(days, least).periods.slice(0, -1);
}

/** What is left at closing: the remaining periods, the tail joined to the last. Empty when they are fewer than `least` in all. */
export function closingPeriods(days: readonly DayCount[], least = periodLeast): Period[] {
	const { periods, rest } = gather(days, least);
	const last = periods.at(-1);
	const tail = rest.at(-1);
	if (!last || !tail) return periods;
	const count = last.count + rest.reduce((sum, { count }) => sum + count, 0);
	return [...periods.slice(0, -1), { firstDay: last.firstDay, lastDay: tail.day, count }];
}
