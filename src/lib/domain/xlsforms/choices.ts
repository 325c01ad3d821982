import type { LocalText } from '../text/text.ts';
import type { Cell } from './cells.ts';
import { idOf } from './names.ts';
import { tellUnused, wordOf, type Columns, type Row, type Table } from './tables.ts';
import { localTextOf, type TextReader } from './texts.ts';

export const choiceColumns: Columns = {
	theirs: new Set(['list_name', 'name', 'label', 'image', 'big-image', 'audio', 'video']),
	own: new Set(['hint', 'exclusive', 'other', 'drawing', 'role', 'verbatim', 'status'])
};

/** One choice as it stands in the workbook; `id` is what our form calls it. */
export type Choice = {
	name: string;
	id: string;
	label?: LocalText;
	hint?: LocalText;
	row: Row;
};

/** Lists of choices by name, each used or not. */
export type Lists = {
	find(name: string): Choice[] | undefined;
	/** Tells what became of the rows of lists that no question chooses from. */
	finish(): void;
};

const media = ['image', 'big-image', 'audio', 'video'];

function choiceOf(row: Row, ids: Set<string>, reader: TextReader): Choice | undefined {
	const { account } = reader;
	const name = wordOf(row.one('name'), account);
	const label = localTextOf(row, 'label', reader);
	const hint = localTextOf(row, 'hint', reader, { own: true });
	for (const key of media)
		for (const { cell } of row.each(key)) account.tell('media', cell, { value: cell.text.slice(0, 100) });
	if (name === '') {
		const [first] = row.cells;
		account.tell('choice-incomplete', first ?? { sheet: row.sheet, row: row.number }, {}, row.cells);
		return undefined;
	}
	const id = idOf(name, ids, 'v-');
	const cell = row.one('name') as Cell;
	if (id !== name) account.tell('renamed', cell, { name, id });
	return { name, id, row, ...(label ? { label } : {}), ...(hint ? { hint } : {}) };
}

/** All choices by their list. A name twice in a list is told: nobody could say which of them was chosen. */
export function listsOf(table: Table | undefined, reader: TextReader): Lists {
	const { account } = reader;
	const lists = new Map<string, Choice[]>();
	const rows = new Map<string, Row[]>();
	const ids = new Map<string, Set<string>>();
	for (const row of table?.rows ?? []) {
		const list = wordOf(row.one('list_name'), account);
		if (list === '') {
			const [first] = row.cells;
			account.tell('choice-incomplete', first ?? { sheet: row.sheet, row: row.number }, {}, row.cells);
			continue;
		}
		if (!ids.has(list)) ids.set(list, new Set());
		const before = lists.get(list) ?? [];
		const choice = choiceOf(row, ids.get(list)!, reader);
		rows.set(list, [...(rows.get(list) ?? []), row]);
		if (!choice) continue;
		if (before.some(({ name }) => name === choice.name))
			account.tell('choice-repeated', row.one('name') as Cell, { name: choice.name, list });
		lists.set(list, [...before, choice]);
	}
	const used = new Set<string>();
	return {
		find: (name) => {
			used.add(name);
			return lists.get(name);
		},
		finish: () => {
			for (const [list, of] of rows) {
				const [first] = of;
				const cells = of.flatMap((row) => row.cells);
				if (used.has(list)) tellUnused(cells, account);
				else if (first) account.tell('list-unused', first.one('list_name') as Cell, { list }, cells);
			}
		}
	};
}
