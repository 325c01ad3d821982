import type { Account } from './account.ts';
import type { Cell, Sheet } from './cells.ts';
import { headerOf, headerText, type Header } from './headers.ts';
import { headerName, languageNamed } from './languages.ts';

/** A column that is read: `language` is a tag, and the default one where the header names none. */
type Column = { key: string; own: boolean; language: string; cell: Cell };

/** One row, its cells by column. Texts of one key may be in several languages. */
export type Row = {
	sheet: string;
	number: number;
	cells: Cell[];
	/** The cell of a column of XLSForm's (`type`) or our own (`radslag::type`); only non-empty ones. */
	one(key: string): Cell | undefined;
	own(key: string): Cell | undefined;
	/** The cells of a column that has languages, with their tags. */
	each(key: string, own?: boolean): { language: string; cell: Cell }[];
};
export type Table = { rows: Row[]; languages: string[] };

/** Which columns a sheet has: all others are told as not kept. */
export type Columns = { theirs: ReadonlySet<string>; own: ReadonlySet<string> };

/** The tag of texts that stand under no language, and whether it had to be assumed. */
export type DefaultLanguage = { tag: string; assumed: boolean };

const rowsOf = (cells: readonly Cell[]): [number, Cell[]][] => [...Map.groupBy(cells, ({ row }) => row)];

const isBlank = ({ text }: Cell): boolean => text.trim() === '';

/** Only a sheet that says which texts are to be read as they stand can mean a space by a space. */
const meansSpaces = ({ cells }: Sheet): boolean => cells.some(({ text }) => text === 'radslag::verbatim');

/** The cells of a sheet, those aside that hold spaces alone or an error. */
function readable(sheet: Sheet, account: Account): Cell[] {
	const blank = meansSpaces(sheet) ? [] : sheet.cells.filter((cell) => isBlank(cell) && !cell.formula);
	if (blank.length > 0) account.tell('blank', { sheet: sheet.name }, { cells: blank.length }, blank);
	const aside = new Set(blank);
	return sheet.cells.filter((cell) => {
		if (aside.has(cell)) return false;
		if (cell.kind === 'error') account.tell('cell-error', cell, { value: cell.text });
		else if (cell.formula && isBlank(cell)) account.tell('formula-without-value', cell);
		else {
			if (cell.formula) account.tell('formula-value', cell, { value: cell.text.slice(0, 100) });
			if (cell.kind === 'date') account.tell('date-as-text', cell, { value: cell.text });
			if (cell.merged) account.tell('merged-cells', cell);
			return true;
		}
		return false;
	});
}

const nameOf = ({ key, own, language }: Column): string => headerText(key, own, language);

/** More languages than any form has. */
const mostLanguages = 60;

type Judged =
	| { column: Column }
	| { code: 'column-not-kept' | 'column-repeated' | 'language-unknown' | 'too-many-languages' };

function judge(
	cell: Cell,
	header: Header,
	{ theirs, own }: Columns,
	fallback: DefaultLanguage,
	before: { names: ReadonlySet<string>; languages: ReadonlySet<string> }
): Judged {
	if (!(header.own ? own : theirs).has(header.key)) return { code: 'column-not-kept' };
	const language = header.language === undefined ? fallback.tag : languageNamed(header.language);
	if (language === undefined) return { code: 'language-unknown' };
	if (!before.languages.has(language) && before.languages.size >= mostLanguages)
		return { code: 'too-many-languages' };
	const column = { key: header.key, own: header.own, language, cell };
	const isThere = before.names.has(nameOf(column));
	return isThere ? { code: 'column-repeated' } : { column };
}

/** Columns of people's words that we keep. */
const worded = new Set(['label', 'hint', 'constraint_message', 'required_message']);

/** A sheet as a table: the first row that is not empty names its columns. */
export function tableOf(sheet: Sheet, columns: Columns, fallback: DefaultLanguage, account: Account): Table {
	const [first, ...rows] = rowsOf(readable(sheet, account));
	const [, headers = []] = first ?? [];
	const body = rows.flatMap(([, cells]) => cells);
	const under = Map.groupBy(body, ({ column }) => column);
	const known = new Map<number, Column>();
	const names = new Set<string>();
	const languages = new Set<string>();
	for (const cell of headers) {
		const header = headerOf(cell.text);
		const judged = judge(cell, header, columns, fallback, { names, languages });
		if ('code' in judged) {
			account.tell(
				judged.code,
				cell,
				{ column: cell.text.trim().slice(0, 100), most: mostLanguages },
				under.get(cell.column)
			);
			continue;
		}
		known.set(cell.column, judged.column);
		names.add(nameOf(judged.column));
		languages.add(judged.column.language);
		account.keep(cell);
		if (header.language === undefined && fallback.assumed && worded.has(header.key))
			account.tell('language-assumed', cell, { language: headerName(fallback.tag) });
	}
	const headed = new Set(headers.map(({ column }) => column));
	for (const cell of body) if (!headed.has(cell.column)) account.tell('column-without-header', cell);
	const labels = [...known.values()].filter(({ key, own }) => key === 'label' && !own);
	return {
		languages: [...new Set(labels.map(({ language }) => language))],
		rows: rows.flatMap(([number, cells]) => {
			const read = cells.filter(({ column }) => known.has(column));
			return read.length > 0 ? [rowOf(sheet.name, number, read, known)] : [];
		})
	};
}

function rowOf(sheet: string, number: number, cells: Cell[], known: ReadonlyMap<number, Column>): Row {
	const find = (key: string, own: boolean) =>
		cells.find(({ column }) => known.get(column)?.key === key && known.get(column)?.own === own);
	return {
		sheet,
		number,
		cells,
		one: (key) => find(key, false),
		own: (key) => find(key, true),
		each: (key, own = false) =>
			cells.flatMap((cell) => {
				const column = known.get(cell.column);
				return column?.key === key && column.own === own ? [{ language: column.language, cell }] : [];
			})
	};
}

/** What stands in a cell that means something to a program: without the spaces around it, and told where there were any. */
export function wordOf(cell: Cell | undefined, account: Account): string {
	if (!cell) return '';
	const word = cell.text.replace(/[\s\u00a0]+/g, ' ').trim();
	if (word === cell.text) account.keep(cell);
	else account.tell('trimmed', cell);
	return word;
}

/** Cells of columns that are read, where this row has no use for them. */
export function tellUnused(cells: readonly Cell[], account: Account): void {
	for (const cell of cells)
		if (!account.has(cell)) account.tell('cell-not-used', cell, { value: cell.text.slice(0, 100) });
}
