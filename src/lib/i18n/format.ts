import { calendars, type Calendar } from './calendar.ts';
import { anyLanguageOf } from './languages.ts';
import { mark } from './marks.ts';

export type Format = {
	number: (value: number) => string;
	/** A number with one decimal, a zero too. */
	decimal: (value: number) => string;
	/** A number with so many decimals, zeros too. */
	fixed: (value: number, decimals: number) => string;
	/** A share of 1 as whole per cent. */
	percent: (share: number) => string;
	/** A calendar day, `2026-11-23`, in words. */
	date: (day: string) => string;
	/** From one day to another, saying only once what they share. */
	dateRange: (from: string, to: string) => string;
	/** The month of a day, with its year. */
	month: (day: string) => string;
	/** A day, short. */
	shortDate: (day: string) => string;
	/** A time of day: in the city on a page that the server makes, where the reader is in the browser. */
	time: (at: Date) => string;
	/** A list in words: "a, b and c". */
	list: (items: string[]) => string;
	/** A list with "or". */
	either: (items: string[]) => string;
};

const place = globalThis as { [key: symbol]: string | undefined };
const timeZone = Symbol.for('radslag.timeZone');

/** Says where the city's clock stands (setting TIME_ZONE), for the whole process: never the machine's. */
export function setTimeZone(zone: string): void {
	place[timeZone] = zone;
}

const made = new Map<string, Format>();

/** Numbers, dates and lists in one language; never in the host's locale. */
export function formatOf(tag: string): Format {
	const known = made.get(tag);
	if (known) return known;
	const locale = anyLanguageOf(tag)?.format ?? 'sv-SE';
	const calendar = calendars[tag];
	const format = calendar ? { ...byIntl(locale), ...byCalendar(calendar) } : byIntl(locale);
	made.set(tag, format);
	return format;
}

const marking = new Map<string, Format>();

/**
 * The same for a page or a document of a language that is not whole: its days are in its own words, and may stand in a
 * sentence that is in another language.
 */
export function markingFormatOf(tag: string): Format {
	if (anyLanguageOf(tag)?.whole !== false) return formatOf(tag);
	const known = marking.get(tag);
	if (known) return known;
	const format = formatOf(tag);
	const own = (words: string) => mark(words, tag, 'formed');
	const made: Format = {
		...format,
		date: (day) => own(format.date(day)),
		dateRange: (from, to) => own(format.dateRange(from, to)),
		month: (day) => own(format.month(day)),
		shortDate: (day) => own(format.shortDate(day))
	};
	marking.set(tag, made);
	return made;
}

function byIntl(locale: string): Format {
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
	const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	const fixed = (digits: number) =>
		new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
	const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
	const shortDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
	const times = new Map<string | undefined, Intl.DateTimeFormat>();
	const time = (zone: string | undefined) => {
		const known = times.get(zone);
		if (known) return known;
		const one = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone });
		times.set(zone, one);
		return one;
	};
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const either = new Intl.ListFormat(locale, { type: 'disjunction' });
	return {
		number: (value) => number.format(value),
		decimal: (value) => decimal.format(value),
		fixed: (value, decimals) => fixed(decimals).format(value),
		percent: (share) => percent.format(share),
		date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
		dateRange: (from, to) => date.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)),
		month: (day) => month.format(new Date(`${day}T00:00:00Z`)),
		shortDate: (day) => shortDate.format(new Date(`${day}T00:00:00Z`)),
		time: (at) => time(place[timeZone]).format(at),
		list: (items) => list.format(items),
		either: (items) => either.format(items)
	};
}

type InWords = Pick<Format, 'date' | 'dateRange' | 'month' | 'shortDate' | 'list' | 'either'>;

function byCalendar({ date, dayAndMonth, month, shortDate, and, or }: Calendar): InWords {
	const partsOf = (day: string) => {
		const [year = 0, month = 1, number = 1] = day.slice(0, 10).split('-').map(Number);
		return { year, month, day: number };
	};
	const range = (from: string, to: string) => {
		const [first, last] = [partsOf(from), partsOf(to)];
		if (from === to) return date(last);
		return `${first.year === last.year ? dayAndMonth(first) : date(first)} – ${date(last)}`;
	};
	return {
		date: (day) => date(partsOf(day)),
		dateRange: range,
		month: (day) => month(partsOf(day)),
		shortDate: (day) => shortDate(partsOf(day)),
		list: (items) => joined(items, and),
		either: (items) => joined(items, or)
	};
}

const joined = (items: string[], word: string | null): string =>
	word === null || items.length < 2
		? items.join(', ')
		: `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
