import { textStatus, type LocalText } from '../text/text.ts';
import type { Account } from './account.ts';
import type { Cell } from './cells.ts';
import { headerText } from './headers.ts';
import type { Row } from './tables.ts';

/** Where an earlier answer stands in a text: `${name}` with them, `{{field}}` with us. */
const theirPlace = /\$\{\s*([^{}]+?)\s*\}/g;
const ourPlace = /\{\{([A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)?)\}\}/g;

/** Markdown and HTML that other tools draw and we show as it is written. */
const markup = /<\/?[a-z][^<>]*>|\*\*[^*]+\*\*|__[^_]+__|^#{1,6}\s/im;

/** How a text names the answers that stand in it. */
export type Inserts = 'allowed' | 'not-here';

/** Our text as XLSForm has it. */
export const toTheirs = (text: string, inserts: Inserts): string =>
	inserts === 'allowed' ? text.replace(ourPlace, '${$1}') : text;

/** Whether a text comes back from XLSForm as it was. */
export function comesBack(text: string, inserts: Inserts): boolean {
	const theirs = toTheirs(text, inserts);
	if (theirs.trim() !== theirs || theirs === '') return false;
	if (inserts === 'not-here') return !theirs.match(theirPlace);
	return theirs.replace(theirPlace, '{{$1}}') === text;
}

/** Names that stand in a text of theirs. */
const namesInText = (text: string): string[] => [...text.matchAll(theirPlace)].map(([, name = '']) => name);

/** `label::sv=draft; hint::fi=machine` */
export function notesOf(text: string): Map<string, string> {
	return new Map(
		text
			.split(';')
			.map((part) => part.trim())
			.filter((part) => part !== '')
			.map((part) => {
				const [place = '', value = ''] = part.split('=');
				return [place.trim(), value.trim()] as const;
			})
	);
}

/** The same the other way. */
export const notesText = (notes: ReadonlyMap<string, string>): string =>
	[...notes].map(([place, value]) => (value === '' ? place : `${place}=${value}`)).join('; ');

/** Whose names a text may insert; undefined where the form asks no such thing. */
type FieldNamed = (name: string, cell: Cell) => string | undefined;

export type TextReader = {
	account: Account;
	/** Tells what is wrong with a name by itself. */
	fieldNamed: FieldNamed;
};

function textOf(cell: Cell, inserts: Inserts, { account, fieldNamed }: TextReader): string {
	const text = cell.text.trim();
	if (text !== cell.text) account.tell('trimmed', cell);
	if (cell.kind === 'number') account.tell('number-as-text', cell, { value: text });
	if (markup.test(text)) account.tell('markup-shown', cell);
	account.keep(cell);
	if (inserts === 'not-here') {
		const [name] = namesInText(text);
		if (name !== undefined) account.tell('insert-not-here', cell, { name });
		return text;
	}
	return text.replace(theirPlace, (whole, name: string) => {
		const field = fieldNamed(name, cell);
		return field === undefined ? whole : `{{${field}}}`;
	});
}

/** A text of a row in all its languages, or undefined where it has none. */
export function localTextOf(
	row: Row,
	key: string,
	reader: TextReader,
	{ inserts = 'not-here', own = false }: { inserts?: Inserts; own?: boolean } = {}
): LocalText | undefined {
	const verbatim = notesOf(row.own('verbatim')?.text ?? '');
	const statuses = notesOf(row.own('status')?.text ?? '');
	reader.account.keep(row.own('verbatim'), row.own('status'));
	const texts = row.each(key, own).map(({ language, cell }) => {
		const place = headerText(key, own, language);
		if (verbatim.has(place)) reader.account.keep(cell);
		const text = verbatim.has(place) ? cell.text : textOf(cell, inserts, reader);
		const status = textStatus.safeParse(statuses.get(place));
		return [language, status.success ? { text, status: status.data } : text] as const;
	});
	return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
