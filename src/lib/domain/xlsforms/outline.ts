import type { Account } from './account.ts';
import type { Cell } from './cells.ts';
import { wordOf, type Row, type Table } from './tables.ts';
import { truthIn } from './truth.ts';
import { typeOf, type RowType } from './types.ts';

export type Leaf = { row: Row; type: RowType; typeCell: Cell };
export type Branch = Leaf & { children: Node[] };
export type Node = Leaf | Branch;
export const isBranch = (node: Node): node is Branch => 'children' in node;

const unsupportedCodes = {
	calculation: 'type-calculation',
	place: 'type-place',
	file: 'type-file',
	time: 'type-time',
	acknowledge: 'type-acknowledge',
	other: 'type-not-supported'
} as const;

/** Groups within groups, at most so deep. */
const mostDepth = 10;

/** Columns of a row that is left out, whatever they hold. */
function leaveOut(
	row: Row,
	code: 'metadata-not-collected' | 'row-disabled',
	cell: Cell,
	account: Account
): void {
	account.tell(code, cell, { type: cell.text.trim().slice(0, 100) }, row.cells);
}

/** A row that holds nothing that is asked: told, and passed over. True where the row is to be read. */
function isRead(row: Row, account: Account): boolean {
	const disabled = row.one('disabled');
	if (disabled && truthIn(disabled, account)) {
		leaveOut(row, 'row-disabled', disabled, account);
		return false;
	}
	const cell = row.one('type');
	if (cell && cell.text.trim() !== '') return true;
	const [first] = row.cells;
	account.tell('type-missing', first ?? { sheet: row.sheet, row: row.number }, {}, row.cells);
	return false;
}

/**
 * The rows of a survey as groups within groups. Told and left out: who answered and when, rows that are switched off.
 * Told and refused: types that we have no question for, groups that are not closed, or closed and never opened.
 */
export function outlineOf({ rows }: Table, account: Account): Node[] {
	const top: Node[] = [];
	const open: Branch[] = [];
	const here = () => open.at(-1)?.children ?? top;
	for (const row of rows) {
		if (!isRead(row, account)) continue;
		const typeCell = row.one('type') as Cell;
		const word = wordOf(typeCell, account);
		const type = typeOf(word);
		const named = { type: word.slice(0, 100) };
		if (type.kind === 'metadata') leaveOut(row, 'metadata-not-collected', typeCell, account);
		else if (type.kind === 'unsupported') account.tell(unsupportedCodes[type.of], typeCell, named, row.cells);
		else if (type.kind === 'unknown') account.tell('type-unknown', typeCell, named, row.cells);
		else if (type.kind === 'begin') {
			if (type.what === 'repeat') account.tell('repeat', typeCell, named, row.cells);
			const branch: Branch = { row, type, typeCell, children: [] };
			if (open.length >= mostDepth) account.tell('group-too-deep', typeCell, { most: mostDepth });
			(open.length > mostDepth ? top : here()).push(branch);
			open.push(branch);
		} else if (type.kind === 'end') {
			account.keep(row.one('name'));
			const closed = open.at(-1);
			if (closed?.type.kind === 'begin' && closed.type.what === type.what) open.pop();
			else account.tell('group-not-opened', typeCell, named);
		} else here().push({ row, type, typeCell });
	}
	for (const { typeCell } of open)
		account.tell('group-not-closed', typeCell, { type: typeCell.text.trim().slice(0, 100) });
	return top;
}
