import type { Account } from './account.ts';
import { refusedColumns } from './columns.ts';
import type { Leaf } from './outline.ts';
import { appearancesOf } from './planner.ts';
import type { Row } from './tables.ts';
import { truthIn } from './truth.ts';

/** What a row of any kind may have and we have nothing for. */
export function refuseColumns(row: Row, account: Account): void {
	for (const [key, code] of Object.entries(refusedColumns))
		for (const { cell } of row.each(key)) account.tell(code, cell, { value: cell.text.trim().slice(0, 100) });
	const readOnly = row.one('read_only');
	if (truthIn(readOnly, account)) account.tell('read-only', readOnly!);
}

const usedAppearances = new Set(['multiline', 'likert', 'table-list', 'field-list']);

/** How a question looks is ours to say, but for what says what kind of question it is. */
export function tellAppearance(leaf: Leaf, account: Account): void {
	const cell = leaf.row.one('appearance');
	if (!cell) return;
	const unused = appearancesOf(leaf).filter((word) => !usedAppearances.has(word));
	if (unused.length > 0) account.tell('appearance-not-kept', cell, { value: unused.join(' ').slice(0, 100) });
	else account.keep(cell);
}
