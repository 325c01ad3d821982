import { columnNumber, type Cell } from '#lib/domain/xlsforms/cells.ts';
import { figures } from '#lib/domain/xlsforms/print.ts';
import { bounds, WorkbookRefusal } from './refusal.ts';
import { textGatherer } from './strings.ts';
import { dayOfSerial } from './styles.ts';
import type { Attributes, Handlers } from './xml.ts';

/** What the cells of a sheet refer to. `count`: what has been read of the whole workbook. */
export type Book = {
	strings: readonly string[];
	isDate: (style: string | undefined) => boolean;
	from1904: boolean;
	count: { rows: number; cells: number; characters: number };
};

const lastRow = 1_048_576;
const lastColumn = 16_384;
const address = /^([A-Z]{1,3})(\d{1,7})$/;

type Value = Pick<Cell, 'text' | 'kind'>;

function numberValue(written: string, style: string | undefined, { isDate, from1904 }: Book): Value {
	const number = Number(written);
	if (written.trim() === '' || !Number.isFinite(number)) return { kind: 'error', text: written };
	const day = isDate(style) ? dayOfSerial(number, from1904) : undefined;
	return day === undefined ? { kind: 'number', text: figures(number) } : { kind: 'date', text: day };
}

/** What a cell holds, by its type (ECMA-376 part 1, 18.18.11). Undefined: it refers to a text that is not there. */
function valueOf({ t = 'n', s }: Attributes, written: string, inline: string, book: Book): Value | undefined {
	if (t === 'inlineStr') return { kind: 'text', text: inline };
	if (written === '') return { kind: 'text', text: '' };
	if (t === 's') {
		const text = /^\s*\d+\s*$/.test(written) ? book.strings[Number(written)] : undefined;
		return text === undefined ? undefined : { kind: 'text', text };
	}
	if (t === 'str') return { kind: 'text', text: written };
	if (t === 'd') return { kind: 'date', text: written.replace(/T00:00(:00(\.0+)?)?Z?$/, '') };
	if (t === 'b') return { kind: 'boolean', text: written.trim() === '1' ? 'TRUE' : 'FALSE' };
	return t === 'e' ? { kind: 'error', text: written } : numberValue(written, s, book);
}

/** Reads the cells of one sheet. Codes: `sheet-broken`, `too-many-rows`, `too-many-cells`. */
export function sheetCells(sheet: string, book: Book): { handlers: Handlers; cells: () => Cell[] } {
	const cells = new Map<number, Cell>();
	const gatherer = textGatherer();
	const value = textGatherer();
	let row = 0;
	let column = 0;
	let lastFilled = 0;
	let attributes: Attributes | undefined;
	let hasFormula = false;

	const broken = (): never => {
		throw new WorkbookRefusal(
			'sheet-broken',
			{ sheet },
			{ sheet, ...(row > 0 && row <= lastRow ? { row } : {}) }
		);
	};

	function startCell(given: Attributes): void {
		attributes = given;
		hasFormula = false;
		column++;
		if (given.r === undefined) return;
		const [, letters = '', number = ''] = address.exec(given.r) ?? broken();
		column = columnNumber(letters);
		if (Number(number) !== row) broken();
		if (column > lastColumn) broken();
	}

	function count(text: string): void {
		book.count.characters += text.length;
		if (row !== lastFilled) book.count.rows++;
		lastFilled = row;
		if (book.count.rows > bounds.rows)
			throw new WorkbookRefusal('too-many-rows', { most: bounds.rows }, { sheet });
		if (++book.count.cells > bounds.cells || book.count.characters > bounds.characters)
			throw new WorkbookRefusal('too-many-cells', { most: bounds.cells }, { sheet });
	}

	function endCell(): void {
		const inline = gatherer.take();
		const written = value.take();
		const read = valueOf(attributes ?? {}, written, inline, book) ?? broken();
		attributes = undefined;
		if (read.text === '' && !hasFormula) return;
		const key = row * (lastColumn + 1) + column;
		if (cells.has(key)) broken();
		count(read.text);
		cells.set(key, { sheet, row, column, ...read, ...(hasFormula ? { formula: true } : {}) });
	}

	function merge(ref: string): void {
		const [from = '', to] = ref.split(':');
		const [, letters = '', number = ''] = address.exec(from) ?? [];
		const cell = cells.get(Number(number) * (lastColumn + 1) + columnNumber(letters));
		if (cell && to !== undefined && to !== from) cell.merged = true;
	}

	return {
		cells: () => [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
		handlers: {
			open: (name, given) => {
				if (name === 'row') {
					row = given.r === undefined ? row + 1 : Number(given.r);
					column = 0;
					if (!Number.isInteger(row) || row < 1 || row > lastRow) broken();
				} else if (name === 'c') startCell(given);
				else if (name === 'f' && attributes) hasFormula = true;
				else if (name === 'v' && attributes) value.open('t');
				else if (name === 'mergeCell') merge(given.ref ?? '');
				else gatherer.open(name);
			},
			text: (text) => {
				value.text(text);
				if (attributes) gatherer.text(text);
			},
			close: (name) => {
				if (name === 'v') value.close('t');
				else if (name === 'c') endCell();
				else gatherer.close(name);
			}
		}
	};
}
