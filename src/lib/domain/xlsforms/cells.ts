/** What a cell of a workbook holds, as text: numbers in plain figures, days as `2026-11-24`, truth as `TRUE` or `FALSE`. */
export type Cell = {
	sheet: string;
	/** From 1, as spreadsheets count. */
	row: number;
	/** From 1: A is 1. */
	column: number;
	text: string;
	kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
	/** The text is what a formula gave when the workbook was last saved. */
	formula?: true;
	/** The first of several cells that were merged: the others are empty. */
	merged?: true;
};

/** A sheet: its non-empty cells, row by row. */
export type Sheet = { name: string; cells: Cell[] };
export type Workbook = { sheets: Sheet[] };

/** What a column is called: 1 → `A`, 27 → `AA`. */
export function columnName(column: number): string {
	let name = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
		name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
	return name;
}

/** The number of a column's name: `AA` → 27. */
export const columnNumber = (name: string): number =>
	[...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
