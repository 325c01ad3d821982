import { config } from './config.ts';

let format: Intl.DateTimeFormat | undefined;
let known = { second: -1, day: '' };

/** The calendar day in the city, `2026-11-23`. Formatting is slow, and the day the same for all of a second. */
export function today(now: Date | number = Date.now()): string {
	const second = Math.floor(Number(now) / 1000);
	if (known.second !== second) {
		format ??= new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: config().TIME_ZONE });
		known = { second, day: format.format(now) };
	}
	return known.day;
}

/** The time of day in the city, `14:30`. */
export const timeOfDay = (at: Date): string =>
	new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: config().TIME_ZONE }).format(at);
