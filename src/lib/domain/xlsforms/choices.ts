import type { Account } from './account.ts';
import type { LocalText } from '../text/text.ts';
import type { Cell } from './cells.ts';
import { idOf, type Taken } from './names.ts';
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

type List = { choices: Map<string, Choice>; all?: Choice[]; rows: Row[]; ids: Taken };

function tellIncomplete(row: Row, account: Account): void {
	account.tell('choice-incomplete', row.cells[0] ?? { sheet: row.sheet, row: row.number }, {}, row.cells);
}

function choiceOf(row: Row, ids: Taken, reader: TextReader): Choice | undefined {
	const { account } = reader;
	const name = wordOf(row.one('name'), account);
	const label = localTextOf(row, 'label', reader);
	const hint = localTextOf(row, 'hint', reader, { own: true });
	for (const key of media)
		for (const { cell } of row.each(key)) account.tell('media', cell, { value: cell.text.slice(0, 100) });
	if (name === '') {
		tellIncomplete(row, account);
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
	const lists = new Map<string, List>();
	for (const row of table?.rows ?? []) {
		const name = wordOf(row.one('list_name'), account);
		if (name === '') {
			tellIncomplete(row, account);
			continue;
		}
		const list: List = lists.get(name) ?? { choices: new Map(), rows: [], ids: new Map() };
		lists.set(name, list);
		list.rows.push(row);
		const choice = choiceOf(row, list.ids, reader);
		if (!choice) continue;
		if (list.choices.has(choice.name))
			account.tell('choice-repeated', row.one('name') as Cell, { name: choice.name, list: name });
		else list.choices.set(choice.name, choice);
	}
	const used = new Set<string>();
	return {
		find: (name) => {
			used.add(name);
			const list = lists.get(name);
			return list && (list.all ??= [...list.choices.values()]);
		},
		finish: () => {
			for (const [list, { rows }] of lists) {
				const [first] = rows;
				const cells = rows.flatMap((row) => row.cells);
				if (used.has(list)) tellUnused(cells, account);
				else if (first) account.tell('list-unused', first.one('list_name') as Cell, { list }, cells);
			}
		}
	};
}
