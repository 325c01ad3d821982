import type { Account } from './account.ts';
import type { Choice, Lists } from './choices.ts';
import type { KnownField, Lookup } from './fields.ts';
import { idOf, type Taken } from './names.ts';
import { otherRelevance } from './others.ts';
import { isBranch, type Branch, type Leaf, type Node } from './outline.ts';
import { stepsOf, type Step } from './range.ts';
import { wordOf } from './tables.ts';

/** What will be one question. `groups`: those that were flattened into its page, whose conditions it takes over. */
export type Item = { id: string; groups: Branch[] } & (
	| { kind: 'question'; leaf: Leaf; choices?: Choice[]; steps?: Step[] }
	| { kind: 'matrix'; branch: Branch; rows: { id: string; leaf: Leaf }[]; choices: Choice[] }
	| { kind: 'heading'; branch: Branch }
);
/** What will be one page. `groups`: those that it is in, outermost first; the last has its title. */
export type Plan = { groups: Branch[]; items: Item[] };

type Planner = { account: Account; lists: Lists; known: Map<string, KnownField[]>; ids: Taken };

/** Appearances that say something about our form too. */
export const appearancesOf = ({ row }: Leaf): string[] =>
	(row.one('appearance')?.text ?? '')
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');

const ownType = ({ row }: Leaf): string => row.own('type')?.text.trim() ?? '';

const holdings: Record<string, KnownField['holds']> = {
	one: 'one',
	several: 'several',
	rank: 'several',
	integer: 'number',
	decimal: 'number',
	range: 'number',
	date: 'date',
	text: 'text',
	phone: 'text'
};

function addKnown(planner: Planner, name: string, field: KnownField): void {
	planner.known.set(name, [...(planner.known.get(name) ?? []), field]);
}

const byName =
	(choices: readonly { name: string; id: string }[]) =>
	(name: string): string | undefined =>
		choices.find((choice) => choice.name === name)?.id;

/** More choices than any question of ours has; each question that used such a list would hold all of it. */
const mostChoices = 200;

function listOf({ type, typeCell }: Leaf, { lists, account }: Planner): Choice[] | undefined {
	if (!('list' in type)) return undefined;
	const found = type.list === '' ? undefined : lists.find(type.list);
	if (type.list === '') account.tell('list-missing', typeCell);
	else if (!found) account.tell('list-unknown', typeCell, { list: type.list.slice(0, 100) });
	if (!found || found.length <= mostChoices) return found;
	account.tell('list-too-long', typeCell, { list: type.list.slice(0, 100), most: mostChoices });
	return undefined;
}

/**
 * The row that asks for one's own words beside a choice belongs to the question before it. What has been changed in it
 * since we wrote it is told: the choice itself is the place for that.
 */
function planOther({ row }: Leaf, planner: Planner): void {
	const { account, known, lists } = planner;
	const name = wordOf(row.one('name'), account);
	const of = name.replace(/\.other$/, '');
	const [question] = known.get(of) ?? [];
	const choices = (lists.find(of) ?? []).filter((choice) => choice.row.own('other'));
	const relevant = otherRelevance(
		of,
		choices.map((choice) => choice.name),
		question?.holds === 'several'
	);
	const labels = new Set(choices.flatMap((choice) => choice.row.each('label').map(({ cell }) => cell.text)));
	const says: Record<string, (text: string) => boolean> = {
		relevant: (text) => text.trim() === relevant,
		label: (text) => labels.has(text)
	};
	for (const [key, isSame] of Object.entries(says))
		for (const { cell } of row.each(key))
			if (!isSame(cell.text)) account.tell('own-column-outdated', cell, { column: key });
	account.keep(
		row.one('relevant'),
		row.own('type'),
		row.own('verbatim'),
		...row.each('label').map(({ cell }) => cell)
	);
	if (question) addKnown(planner, name, { field: `${question.field}.other`, holds: 'text' });
	else account.tell('own-column-outdated', row.own('type')!, { column: 'type' });
}

function planQuestion(leaf: Leaf, groups: Branch[], planner: Planner): Item {
	const { row, type, typeCell } = leaf;
	const { account, ids } = planner;
	const cell = row.one('name');
	const name = wordOf(cell, account);
	if (name === '' && type.kind !== 'note') account.tell('name-missing', typeCell);
	const id = idOf(name === '' ? `text-${row.number}` : name, ids, 'q-');
	if (cell && id !== name) account.tell('renamed', cell, { name, id });
	const choices = listOf(leaf, planner);
	const steps = type.kind === 'range' ? stepsOf(leaf, account) : undefined;
	const holds = steps ? 'one' : holdings[type.kind];
	const chosen = steps ?? choices;
	if (name !== '' && holds)
		addKnown(planner, name, {
			field: id,
			holds,
			integer: type.kind === 'integer',
			...(chosen ? { choice: byName(withOther(leaf, chosen)) } : {}),
			...(steps ? { steps } : {})
		});
	if ('other' in type && type.other)
		addKnown(planner, `${name}_other`, { field: `${id}.other`, holds: 'text' });
	return {
		kind: 'question',
		id,
		groups,
		leaf,
		...(choices ? { choices } : {}),
		...(steps ? { steps } : {})
	};
}

/** `or_other` adds a choice of this name, where the list has none. */
export const otherChoice = 'other';
const withOther = ({ type }: Leaf, choices: readonly { name: string; id: string }[]) =>
	'other' in type && type.other && !choices.some(({ name }) => name === otherChoice)
		? [...choices, { name: otherChoice, id: otherChoice }]
		: choices;

const isFilled = ({ row }: Leaf, key: string): boolean => (row.one(key)?.text.trim() ?? '') !== '';

/** Whether a group is one question in several rows: a table of the same choices, and nothing else. */
function isMatrix(branch: Branch, planner: Planner): boolean {
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

function planMatrix(branch: Branch, groups: Branch[], planner: Planner): Item {
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

const hasLabel = ({ row }: Leaf): boolean => row.each('label').length > 0;

function planNodes(nodes: Node[], outer: Branch[], planner: Planner): Plan[] {
	const plans: Plan[] = [];
	/** The page that is being filled; none right after a group that had pages of its own. */
	let page: Plan | undefined;
	let untold = outer.at(-1);
	const top = outer.length === 0;

	function put(item: Item): void {
		if (!page) plans.push((page = { groups: outer, items: [] }));
		page.items.push(item);
		untold = undefined;
		// Outside groups each question has a page of its own; texts before it stand there too.
		if (top && !(item.kind === 'question' && item.leaf.type.kind === 'note')) page = undefined;
	}

	function flatten(branch: Branch, groups: Branch[]): void {
		const within = [...groups, branch];
		planner.account.tell('group-flattened', branch.typeCell);
		if (hasLabel(branch)) put(headingOf(branch, within, planner));
		for (const node of branch.children) place(node, within);
	}

	function place(node: Node, groups: Branch[]): void {
		if (!isBranch(node)) {
			if (ownType(node) === 'other') planOther(node, planner);
			else put(planQuestion(node, groups, planner));
		} else if (node.children.length === 0)
			planner.account.tell('group-empty', node.typeCell, {}, node.row.cells);
		else if (isMatrix(node, planner)) put(planMatrix(node, groups, planner));
		else if (groups.length > 0 || outer.some((group) => appearancesOf(group).includes('field-list')))
			flatten(node, groups);
		else {
			const inner = planNodes(node.children, [...outer, node], planner);
			const [first] = inner;
			// A group that holds only groups has no page that its title could stand on.
			if (untold && hasLabel(untold) && first) first.items.unshift(headingOf(untold, [], planner));
			untold = undefined;
			plans.push(...inner);
			page = undefined;
		}
	}

	for (const node of nodes) place(node, []);
	return plans;
}

function headingOf(branch: Branch, groups: Branch[], { account, ids }: Planner): Item {
	account.tell('group-title-as-text', branch.typeCell);
	const name = branch.row.one('name')?.text.trim() ?? '';
	return { kind: 'heading', id: idOf(`about-${name || branch.row.number}`, ids, 'q-'), groups, branch };
}

/**
 * Which pages a survey becomes: a group is a page, and a group within a group a page too, unless they are to be shown
 * together (`field-list`). Names are given here, so that expressions can be read afterwards.
 */
export function planOf(outline: Node[], account: Account, lists: Lists): { plans: Plan[]; lookup: Lookup } {
	const planner: Planner = { account, lists, known: new Map(), ids: new Map() };
	const plans = planNodes(outline, [], planner);
	return {
		plans,
		lookup: (name) => {
			const [first, ...more] = planner.known.get(name.trim()) ?? [];
			if (!first) return 'unknown';
			return more.length > 0 ? 'ambiguous' : first;
		}
	};
}
