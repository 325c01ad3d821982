import type { Account } from './account.ts';
import type { Choice, Lists } from './choices.ts';
import type { KnownField } from './fields.ts';
import { idOf, type Taken } from './names.ts';
import { otherRelevance } from './others.ts';
import type { Branch, Leaf } from './outline.ts';
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

export type Planner = { account: Account; lists: Lists; known: Map<string, KnownField[]>; ids: Taken };

/** Appearances that say something about our form too. */
export const appearancesOf = ({ row }: Leaf): string[] =>
	(row.one('appearance')?.text ?? '')
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');

/** The kind that our own column gives a row. */
export const ownType = ({ row }: Leaf): string => row.own('type')?.text.trim() ?? '';

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

/** From now on expressions can look at this answer. */
export function addKnown(planner: Planner, name: string, field: KnownField): void {
	const known = planner.known.get(name);
	if (known) known.push(field);
	else planner.known.set(name, [field]);
}

/** The id of a choice by its name in the workbook. */
export const byName =
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
export function planOther({ row }: Leaf, planner: Planner): void {
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

/**
 * What a row will be: its name here, its choices, and what expressions know of its answer. Told: `name-missing`,
 * `renamed`, `list-missing`, `list-unknown`, `list-too-long`.
 */
export function planQuestion(leaf: Leaf, groups: Branch[], planner: Planner): Item {
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

/** Whether a row has a text in any language. */
export const hasLabel = ({ row }: Leaf): boolean => row.each('label').length > 0;
