import { idOf, type Taken } from './names.ts';
import { isBranch, type Branch, type Leaf } from './outline.ts';
import { addKnown, appearancesOf, byName, ownType, type Item, type Planner } from './planner.ts';
import { wordOf } from './tables.ts';

const isFilled = ({ row }: Leaf, key: string): boolean => (row.one(key)?.text.trim() ?? '') !== '';

/** Whether a group is one question in several rows: a table of the same choices, and nothing else. */
export function isMatrix(branch: Branch, planner: Planner): boolean {
	if (!appearancesOf(branch).includes('table-list') && ownType(branch) !== 'matrix') return false;
	const { children } = branch;
	const [first] = children;
	const sameList = children.every(
		({ type }) =>
			type.kind === 'one' && first?.type.kind === 'one' && type.list === first.type.list && !type.other
	);
	const required = new Set(children.map(({ row }) => row.one('required')?.text ?? ''));
	const plain = children.every(
		(child) =>
			!isBranch(child) &&
			!['relevant', 'constraint', 'constraint_message', 'required_message'].some((key) =>
				isFilled(child, key)
			) &&
			child.row.each('label').length > 0
	);
	const points = first?.type.kind === 'one' ? planner.lists.find(first.type.list)?.length : undefined;
	const fits =
		points !== undefined && points >= 2 && points <= 12 && children.length >= 1 && children.length <= 30;
	const matrix = sameList && plain && fits && required.size === 1 && branch.row.each('label').length > 0;
	if (!matrix) planner.account.tell('table-as-questions', branch.typeCell);
	return matrix;
}

/** A table as one question; its rows are answers of their own to expressions (`table.row`). */
export function planMatrix(branch: Branch, groups: Branch[], planner: Planner): Item {
	const { account, ids, lists } = planner;
	const name = wordOf(branch.row.one('name'), account);
	const id = idOf(name === '' ? `table-${branch.row.number}` : name, ids, 'q-');
	if (name !== '' && id !== name) account.tell('renamed', branch.row.one('name')!, { name, id });
	const own: Taken = new Map();
	const [first] = branch.children;
	const choices = (first && 'list' in first.type && lists.find(first.type.list)) || [];
	const rows = branch.children.map((leaf) => {
		const cell = leaf.row.one('name');
		const word = wordOf(cell, account);
		if (word === '') account.tell('name-missing', leaf.typeCell);
		const short = word.startsWith(`${name}.`) ? word.slice(name.length + 1) : word;
		const row = idOf(short === '' ? `row-${leaf.row.number}` : short, own, 'r-');
		if (cell && row !== short) account.tell('renamed', cell, { name: word, id: `${id}.${row}` });
		addKnown(planner, word, { field: `${id}.${row}`, holds: 'one', choice: byName(choices) });
		return { id: row, leaf };
	});
	return { kind: 'matrix', id, groups, branch, rows, choices };
}
