import { piecesOf } from '../text/inserts.ts';
import { placeOf, partsOf, withPart, type Draft, type Json, type Node } from './node.ts';

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

/** Names of the questions in a part, itself included. */
export const questionNames = (node: Node): string[] => [
	...partsOf(node, 'pages').flatMap(questionNames),
	...partsOf(node, 'questions').map(({ id }) => String(id))
];
