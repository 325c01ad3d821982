/** What is asked for when a report is moved, and what may be wrong with it. Codes: `day-missing`, `day-wrong`, `day-future`, `text-missing`, `text-long`. */

const isDay = (text: string): boolean =>
	/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text) &&
	!Number.isNaN(Date.parse(text)) &&
	new Date(text).toISOString().startsWith(text);

/** A day that is asked for; `past`: it has come already. */
export function dayIssue(
	text: string,
	{ today, past }: { today: string; past: boolean }
): string | undefined {
	if (text === '') return 'day-missing';
	if (!isDay(text)) return 'day-wrong';
	return past && text > today ? 'day-future' : undefined;
}

/** A short text that is asked for: a §, a name. */
export function shortTextIssue(text: string, most: number): string | undefined {
	if (text === '') return 'text-missing';
	return text.length > most ? 'text-long' : undefined;
}
