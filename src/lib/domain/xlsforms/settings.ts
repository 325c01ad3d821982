import type { LocalText } from '../text/text.ts';
import { accountOf, type Account } from './account.ts';
import { openTable, type Book } from './book.ts';
import { settingsColumns, sheetNames } from './columns.ts';
import { languageNamed } from './languages.ts';
import { tableOf, wordOf, type DefaultLanguage, type Row, type Table } from './tables.ts';
import { localTextOf, type TextReader } from './texts.ts';

export type ReadOptions = {
	/** What the form is called where the workbook does not say: the file's name. */
	title?: string;
	/** The language of texts that stand under no language, where the workbook does not say. */
	language?: string;
};

/** The word for the default language, before anything is told: it says what the other settings are written in. */
export function languageWord({ sheets }: Book): string {
	const sheet = sheets.get(sheetNames.settings);
	const fallback = { tag: 'und', assumed: false };
	const table = sheet && tableOf(sheet, settingsColumns, fallback, accountOf({ sheets: [] }));
	return table?.rows[0]?.one('default_language')?.text.trim() ?? '';
}

/** The first row of the settings; others mean nothing, and are told. */
export function settingsOf(book: Book, fallback: DefaultLanguage): Row | undefined {
	const [first, ...more] = openTable(book, sheetNames.settings, settingsColumns, fallback)?.rows ?? [];
	for (const row of more) book.account.tell('settings-row', row.cells[0]!, {}, row.cells);
	return first;
}

/** The language of texts that stand under none: `default_language`, else the wanted one. Told: `language-unknown`. */
export function defaultLanguage(
	settings: Row | undefined,
	{ language = 'sv' }: ReadOptions,
	account: Account
): DefaultLanguage {
	const cell = settings?.one('default_language');
	const word = wordOf(cell, account);
	if (word === '') return { tag: language, assumed: true };
	const tag = languageNamed(word);
	if (tag === undefined && cell) account.tell('language-unknown', cell, { column: word.slice(0, 100) });
	return { tag: tag ?? language, assumed: false };
}

/** The title in its languages; `fallback` where the workbook has none, which is told (`title-assumed`). */
export function titleOf(
	settings: Row | undefined,
	fallback: string,
	language: string,
	reader: TextReader
): LocalText {
	const title = settings && localTextOf(settings, 'form_title', reader);
	const others = settings && localTextOf(settings, 'title', reader, { own: true });
	if (title || others) return { ...others, ...title };
	reader.account.tell('title-assumed', { sheet: sheetNames.settings }, { title: fallback });
	return { [language]: fallback };
}

/** The languages of a form, the default one first: as we wrote them, else those that labels are in. */
export function languagesOf(
	settings: Row | undefined,
	fallback: DefaultLanguage,
	tables: (Table | undefined)[],
	account: Account
): string[] {
	const own = wordOf(settings?.own('languages'), account);
	if (own !== '') return own.split(' ');
	const used = [...new Set(tables.flatMap((table) => table?.languages ?? []))];
	return used.includes(fallback.tag) ? [fallback.tag, ...used.filter((tag) => tag !== fallback.tag)] : used;
}
