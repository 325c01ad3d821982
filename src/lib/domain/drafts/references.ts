import { piecesOf } from '../text/inserts.ts';
import { lists, placeOf, partsOf, withPart, type Draft, type Json, type Node } from './node.ts';

/** How a field or an option that others refer to is called from now on. */
export type Renaming = {
	/** A field's new name; the same when it keeps it. */
	field: (name: string) => string;
	/** The new name of an option, chosen in that field. */
	option: (field: string, id: string) => string;
};

const keepsOption: Renaming['option'] = (_, id) => id;
const keepsField: Renaming['field'] = (name) => name;

type Cells = { [cell: string]: Json };
const isCells = (value: Json | undefined): value is Cells =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function ruleWith(rule: Json, renaming: Renaming): Json {
	if (Array.isArray(rule)) return rule.map((part) => ruleWith(part, renaming));
	if (!isCells(rule)) return rule;
	if (typeof rule.answer !== 'string')
		return Object.fromEntries(Object.entries(rule).map(([cell, value]) => [cell, ruleWith(value, renaming)]));
	const { answer } = rule;
	const codes: Cells = Array.isArray(rule.is)
		? { is: rule.is.map((id) => (typeof id === 'string' ? renaming.option(answer, id) : id)) }
		: {};
	return { ...rule, answer: renaming.field(answer), ...codes };
}

/** A text in which earlier answers stand, with the names that they have from now on. */
function textWith(text: string, { field }: Renaming): string {
	if (!text.includes('{{')) return text;
	return piecesOf(text)
		.map((piece) => ('field' in piece ? `{{${field(piece.field)}}}` : piece.text))
		.join('');
}

function cellWith(value: Json, renaming: Renaming): Json {
	if (typeof value === 'string') return textWith(value, renaming);
	if (Array.isArray(value)) return value.map((inner) => cellWith(inner, renaming));
	if (!isCells(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([cell, inner]) => [
			cell,
			cell === 'when' ? ruleWith(inner, renaming) : cellWith(inner, renaming)
		])
	);
}

/** A part, and all below it, that calls what it refers to by the new names. */
export const withReferences = (node: Node, renaming: Renaming): Node => cellWith(node, renaming) as Node;

const headOf = (field: string): string => field.split('.')[0] ?? '';

/** Merged groups of a background question name its own options. */
function withMergedOption(question: Node, was: string, id: string): Node {
	if (!isCells(question.background) || !Array.isArray(question.background.merge)) return question;
	const merge = question.background.merge.map((group) =>
		isCells(group) && Array.isArray(group.of)
			? { ...group, of: group.of.map((one) => (one === was ? id : one)) }
			: group
	);
	return { ...question, background: { ...question.background, merge } };
}

/** The draft with a part called something else, and everything that refers to it. */
export function withNewName(draft: Draft, key: string, id: string): Draft {
	const place = placeOf(draft, key);
	if (!place) return draft;
	const { node, parent, list } = place;
	const was = String(node.id);
	const named = withPart(draft, key, (part) => {
		const { auto: _, ...rest } = part;
		return { ...rest, id } as Node;
	});
	const question = String(parent.id);
	if (list === 'questions')
		return withReferences(named, {
			field: (name) => (headOf(name) === was ? id + name.slice(was.length) : name),
			option: keepsOption
		});
	if (list === 'rows')
		return withReferences(named, {
			field: (name) => (name === `${question}.${was}` ? `${question}.${id}` : name),
			option: keepsOption
		});
	if (list !== 'options' && list !== 'points') return named;
	const merged = withPart(named, parent.key, (part) => withMergedOption(part, was, id));
	return withReferences(merged, {
		field: keepsField,
		option: (field, one) => (headOf(field) === question && one === was ? id : one)
	});
}

/** New names of parts, as rules and texts call them: by the names that they had. */
type Renamed = {
	questions: Map<string, string>;
	/** By `question.row`. */
	rows: Map<string, string>;
	options: Map<string, Map<string, string>>;
};

function addQuestion(renamed: Renamed, question: Node, names: ReadonlyMap<string, string>): void {
	const was = String(question.id);
	const name = names.get(question.key);
	if (name !== undefined && !renamed.questions.has(was)) renamed.questions.set(was, name);
	for (const row of partsOf(question, 'rows')) {
		const own = names.get(row.key);
		if (own !== undefined) renamed.rows.set(`${was}.${String(row.id)}`, own);
	}
	const options = [...partsOf(question, 'options'), ...partsOf(question, 'points')].flatMap((option) => {
		const own = names.get(option.key);
		return own === undefined ? [] : [[String(option.id), own] as const];
	});
	if (options.length > 0) renamed.options.set(was, new Map(options));
}

function renamingOf({ questions, rows, options }: Renamed): Renaming {
	return {
		field: (name) => {
			const head = headOf(name);
			const row = rows.get(name);
			return (questions.get(head) ?? head) + (row === undefined ? name.slice(head.length) : `.${row}`);
		},
		option: (field, id) => options.get(headOf(field))?.get(id) ?? id
	};
}

function withOwnNames(node: Node, names: ReadonlyMap<string, string>): Node {
	const inner = lists
		.filter((list) => node[list] !== undefined)
		.map((list) => [list, partsOf(node, list).map((part) => withOwnNames(part, names))]);
	const merged = partsOf(node, 'options').reduce((question, option) => {
		const name = names.get(option.key);
		return name === undefined ? question : withMergedOption(question, String(option.id), name);
	}, node);
	const id = names.get(node.key);
	const { auto, ...rest } = merged;
	const kept = auto === undefined || id !== undefined ? rest : { ...rest, auto };
	return { ...kept, ...Object.fromEntries(inner), ...(id === undefined ? {} : { id }) } as Node;
}

/** The draft with many parts called something else (by key), and everything that refers to them: in one reading. */
export function withNewNames(draft: Draft, names: ReadonlyMap<string, string>): Draft {
	if (names.size === 0) return draft;
	const renamed: Renamed = { questions: new Map(), rows: new Map(), options: new Map() };
	for (const page of partsOf(draft, 'pages'))
		for (const question of partsOf(page, 'questions')) addQuestion(renamed, question, names);
	return withOwnNames(withReferences(draft, renamingOf(renamed)), names);
}

/** Names of the questions in a part, itself included. */
export const questionNames = (node: Node): string[] => [
	...partsOf(node, 'pages').flatMap(questionNames),
	...partsOf(node, 'questions').map(({ id }) => String(id))
];
