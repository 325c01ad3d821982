import type { Cell, Workbook } from '#lib/domain/xlsforms/cells.ts';
import type { SheetText } from '#lib/domain/xlsforms/sheetText.ts';

/** A sheet as rows of texts; anything that is empty is no cell. */
export type Rows = (string | number | undefined)[][];

/** Sheets of texts as a workbook that was read, without any bytes between. */
export const workbookOf = (sheets: Record<string, Rows>): Workbook => ({
	sheets: Object.entries(sheets).map(([name, rows]) => ({
		name,
		cells: rows.flatMap((row, at) =>
			row.flatMap((value, column): Cell[] =>
				value === undefined || value === ''
					? []
					: [
							{
								sheet: name,
								row: at + 1,
								column: column + 1,
								text: String(value),
								kind: typeof value === 'number' ? 'number' : 'text'
							}
						]
			)
		)
	}))
});

/** What was written, as it would be read. */
export const asWorkbook = (sheets: readonly SheetText[]): Workbook =>
	workbookOf(Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])));
