import type { LocalText } from '../text/text.ts';
import { headerText } from './headers.ts';
import { headerName } from './languages.ts';
import { comesBack, notesText, toTheirs, type Inserts } from './texts.ts';

/** A sheet to be written: its cells as texts, the headers first; `''` is an empty cell. */
export type SheetText = { name: string; rows: string[][] };

/** One row while it is put together, by header. */
export type Line = {
	put(key: string, value: string | undefined): Line;
	/** A column of our own. */
	own(key: string, value: string | number | boolean | undefined): Line;
	/** A text in each of its languages; how far each has come, and those that do not come back as they are, stand beside. */
	text(key: string, text: LocalText | undefined, how?: { inserts?: Inserts; own?: boolean }): Line;
	/** The words of a text and nothing more: a copy for other tools, which is not read back. */
	copy(key: string, text: LocalText | undefined): Line;
	cells(): Map<string, string>;
};

const wordOf = (value: string | number | boolean): string =>
	typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** `insertable`: fields that may stand in a text as `${name}`; a text with another is written as it is. */
export function lineOf(insertable: ReadonlySet<string> = new Set()): Line {
	const cells = new Map<string, string>();
	const verbatim = new Map<string, string>();
	const statuses = new Map<string, string>();
	const line: Line = {
		put: (key, value) => {
			if (value !== undefined && value !== '') cells.set(key, value);
			return line;
		},
		own: (key, value) => line.put(headerText(key, true), value === undefined ? undefined : wordOf(value)),
		text: (key, text, { inserts = 'not-here', own = false } = {}) => {
			for (const [tag, value] of Object.entries(text ?? {})) {
				const words = typeof value === 'string' ? value : value.text;
				const place = headerText(key, own, tag);
				const asIs = !comesBack(words, inserts) || insertsIn(words).some((field) => !insertable.has(field));
				if (asIs) verbatim.set(place, '');
				if (typeof value !== 'string') statuses.set(place, value.status);
				cells.set(headerText(key, own, headerName(tag)), asIs ? words : toTheirs(words, inserts));
			}
			return line;
		},
		copy: (key, text) => {
			for (const [tag, value] of Object.entries(text ?? {})) {
				const words = typeof value === 'string' ? value : value.text;
				if (words.trim() !== '') cells.set(headerText(key, false, headerName(tag)), words);
			}
			return line;
		},
		cells: () => {
			line.own('verbatim', notesText(verbatim)).own('status', notesText(statuses));
			return cells;
		}
	};
	const insertsIn = (words: string) =>
		[...words.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, field = '']) => field);
	return line;
}

/** Headers in the order of `first`, those of one column together, our own last. */
function headersOf(lines: readonly Map<string, string>[], first: readonly string[]): string[] {
	const used = [
		...new Set([...first.filter((key) => !key.includes('*')), ...lines.flatMap((line) => [...line.keys()])])
	];
	const order = first.map((key) => key.replace('*', ''));
	const rank = (header: string): number => {
		const [key = ''] = header.split('::');
		const at = order.indexOf(key);
		return key === 'radslag' ? order.length + 1 : at < 0 ? order.length : at;
	};
	return used.toSorted((a, b) => rank(a) - rank(b));
}

/** Lines under their headers. `first`: columns in their order; those with a star stand there only where they are used. */
export function sheetOf(name: string, lines: readonly Line[], first: readonly string[]): SheetText {
	const filled = lines.map((line) => line.cells());
	const headers = headersOf(filled, first);
	return {
		name,
		rows: [headers, ...filled.map((cells) => headers.map((header) => cells.get(header) ?? ''))]
	};
}
