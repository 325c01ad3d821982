import { config } from './config.ts';

let format: Intl.DateTimeFormat | undefined;

/** The calendar day in the city, `2026-11-23`. */
export function today(now = new Date()): string {
	format ??= new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: config().TIME_ZONE });
	return format.format(now);
}
