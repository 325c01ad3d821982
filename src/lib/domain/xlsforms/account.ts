import { columnName, columnNumber, type Cell, type Workbook } from './cells.ts';
import { findingCodes, type Fate, type FindingCode } from './codes.ts';

type Params = Record<string, string | number>;

/** One thing to be told: where, what, and whether a form can be made all the same. */
export type Finding = {
	code: FindingCode;
	fate: Fate;
	/** No form is made while this stands. */
	stops: boolean;
	sheet?: string;
	row?: number;
	/** As spreadsheets call it: `AB`. */
	column?: string;
	params?: Params;
};

/** What became of one non-empty cell, and the codes of what was told about it. */
export type Entry = {
	sheet: string;
	row: number;
	column: string;
	text: string;
	fate: Fate;
	codes: FindingCode[];
};

/** Where a finding stands: a cell, or a sheet with or without a row. */
export type Place = { sheet?: string; row?: number; column?: number };

/** Keeps account of every cell while a workbook is read. */
export type Account = {
	/** These cells are in the form as they are. */
	keep(...cells: (Cell | undefined)[]): void;
	/** A finding at a place, about the cell that stands there and all of `cells`. */
	tell(code: FindingCode, place: Place, params?: Params, cells?: readonly Cell[]): void;
	/** Whether it is known what becomes of a cell. */
	has(cell: Cell): boolean;
	/** In the order of the workbook. */
	findings(): Finding[];
	/** One for each non-empty cell of the workbook; a cell that nobody looked at is refused as `not-read`. */
	entries(): Entry[];
};

const weight: Record<Fate, number> = { kept: 0, changed: 1, refused: 2 };

const isCell = (place: Place | Cell): place is Cell => 'text' in place;

/** A finding with what its code means for the cell and the form. */
export function findingOf(code: FindingCode, { sheet, row, column }: Place, params?: Params): Finding {
	return {
		code,
		...findingCodes[code],
		...(sheet === undefined ? {} : { sheet }),
		...(row === undefined ? {} : { row }),
		...(column === undefined ? {} : { column: columnName(column) }),
		...(params ? { params } : {})
	};
}

/** An account of a workbook's cells, still empty. */
export function accountOf({ sheets }: Workbook): Account {
	const fates = new Map<Cell, { fate: Fate; codes: FindingCode[] }>();
	const found: Finding[] = [];
	const said = new Set<string>();

	const order = new Map(sheets.map(({ name }, at) => [name, at]));
	const rank = ({ sheet = '', row = 0, column = '' }: Finding) => [
		order.get(sheet) ?? -1,
		row,
		columnNumber(column)
	];
	function inOrder(a: Finding, b: Finding): number {
		const other = rank(b);
		return (
			rank(a)
				.map((value, at) => value - other[at]!)
				.find((difference) => difference !== 0) ?? 0
		);
	}

	function mark(cell: Cell, fate: Fate, code?: FindingCode): void {
		const known = fates.get(cell) ?? { fate: 'kept', codes: [] };
		if (weight[fate] > weight[known.fate]) known.fate = fate;
		if (code && !known.codes.includes(code)) known.codes.push(code);
		fates.set(cell, known);
	}

	function tell(code: FindingCode, place: Place, params?: Params, cells: readonly Cell[] = []): void {
		const finding = findingOf(code, place, params);
		const key = JSON.stringify(finding);
		if (!said.has(key)) found.push(finding);
		said.add(key);
		if (isCell(place)) mark(place, finding.fate, code);
		for (const cell of cells) mark(cell, finding.fate, code);
	}

	return {
		keep: (...cells) => {
			for (const cell of cells) if (cell) mark(cell, 'kept');
		},
		tell,
		has: (cell) => fates.has(cell),
		findings: () => found.toSorted(inOrder),
		entries: () => {
			for (const cell of sheets.flatMap(({ cells }) => cells)) if (!fates.has(cell)) tell('not-read', cell);
			return sheets.flatMap(({ cells }) =>
				cells.map((cell) => ({
					sheet: cell.sheet,
					row: cell.row,
					column: columnName(cell.column),
					text: cell.text,
					...fates.get(cell)!
				}))
			);
		}
	};
}
