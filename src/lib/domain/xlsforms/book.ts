import type { Account } from './account.ts';
import type { Sheet, Workbook } from './cells.ts';
import { sheetNames } from './columns.ts';
import { tableOf, type Columns, type DefaultLanguage, type Table } from './tables.ts';

/** The sheets that are read, by name. */
export type Book = { sheets: Map<string, Sheet>; account: Account };

const sameName = (sheet: Sheet, name: string): boolean => sheet.name.trim().toLowerCase() === name;

/** Finds the sheets that are read, whatever the case of their names; others are told (`sheet-not-kept`). */
export function openBook(workbook: Workbook, account: Account): Book {
	const wanted = Object.values(sheetNames) as string[];
	const sheets = new Map<string, Sheet>();
	for (const sheet of workbook.sheets) {
		const name = wanted.find((one) => sameName(sheet, one) && !sheets.has(one));
		if (name) sheets.set(name, sheet);
		else if (sheet.cells.length > 0)
			account.tell('sheet-not-kept', { sheet: sheet.name }, { sheet: sheet.name }, sheet.cells);
	}
	return { sheets, account };
}

/** One of them as a table; undefined where the workbook has no such sheet. */
export function openTable(
	{ sheets, account }: Book,
	name: string,
	columns: Columns,
	fallback: DefaultLanguage
): Table | undefined {
	const sheet = sheets.get(name);
	return sheet && tableOf(sheet, columns, fallback, account);
}
