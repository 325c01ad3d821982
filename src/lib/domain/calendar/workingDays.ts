/**
 * Days on which Swedish authorities work. Holidays: Act (1989:253) on Public Holidays. Midsummer's, Christmas and New Year's
 * eve, which authorities treat as free: Act (1930:173) on the Calculation of Statutory Time, section 2.
 */

const dayLength = 86_400_000;
const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (count: number): string => new Date(count * dayLength).toISOString().slice(0, 10);
/** 0 is Sunday, 6 Saturday. */
const weekday = (count: number): number => new Date(count * dayLength).getUTCDay();
const date = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayLength;

/** Easter Sunday of a year of the Gregorian calendar, YYYY-MM-DD (Butcher's rule, Nature 13, 1876). */
export function easterSunday(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
	const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
	return dayOf(date(year, Math.floor(f / 31), (f % 31) + 1));
}

/** The Saturday on a date or within the six days after it. */
const saturdayFrom = (count: number): number => count + ((6 - weekday(count) + 7) % 7);

/** The days of a year that are free though they may fall on a weekday. */
function freeDays(year: number): ReadonlySet<number> {
	const easter = number(easterSunday(year));
	const midsummer = saturdayFrom(date(year, 6, 20));
	return new Set([
		date(year, 1, 1),
		date(year, 1, 6),
		easter - 2,
		easter + 1,
		date(year, 5, 1),
		easter + 39,
		date(year, 6, 6),
		midsummer - 1,
		midsummer,
		saturdayFrom(date(year, 10, 31)),
		date(year, 12, 24),
		date(year, 12, 25),
		date(year, 12, 26),
		date(year, 12, 31)
	]);
}

const known = new Map<number, ReadonlySet<number>>();
function freeIn(year: number): ReadonlySet<number> {
	const days = known.get(year) ?? freeDays(year);
	known.set(year, days);
	return days;
}

const works = (count: number): boolean =>
	![0, 6].includes(weekday(count)) && !freeIn(new Date(count * dayLength).getUTCFullYear()).has(count);

/** Whether authorities work on a day (YYYY-MM-DD). */
export const isWorkingDay = (day: string): boolean => works(number(day));

/** The day that lies so many working days after another, which is not counted itself; the day itself for none. */
export function addWorkingDays(day: string, count: number): string {
	let at = number(day);
	for (let left = count; left > 0;) if (works(++at)) left--;
	return dayOf(at);
}

/** How many working days lie after the first day, the last counted in; below zero when the last is the earlier one. */
export function workingDaysBetween(from: string, to: string): number {
	if (to < from) return -workingDaysBetween(to, from);
	let count = 0;
	for (let at = number(from); at < number(to);) if (works(++at)) count++;
	return count;
}
