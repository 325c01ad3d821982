import { schoolYears } from '../classes/schoolYears.ts';
import { sourceCell, valueAt } from '../drafts/cells.ts';
import { lists, partsOf, type Draft, type Json, type List, type Node } from '../drafts/node.ts';
import { question, type QuestionType } from '../questions/register.ts';
import { textStatus, type TextStatus } from '../text/text.ts';

type Cells = { [cell: string]: Json };
const isCells = (value: Json | undefined): value is Cells =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Cells that a question of each type has; what it kept from when it was of another type is not looked at. */
const cellsOfType = new Map(
	question.options.map((schema) => [schema.shape.type.value as string, new Set(Object.keys(schema.shape))])
);
const typeOf = (node: Node): QuestionType | undefined =>
	typeof node.type === 'string' && cellsOfType.has(node.type) ? (node.type as QuestionType) : undefined;

/** A draft with lists that are lists of parts: whatever else stands there is left out. */
function sound(node: Node): Node {
	const inner = lists
		.filter((list) => node[list] !== undefined)
		.map((list) => {
			const parts: Json[] = Array.isArray(node[list]) ? node[list] : [];
			return [list, parts.filter((part): part is Node => isCells(part) && typeof part.key === 'string')];
		}) as [List, Node[]][];
	return { ...node, ...Object.fromEntries(inner.map(([list, parts]) => [list, parts.map(sound)])) };
}

/** A page, question or option of a draft. `kind`: `other` is an option, a row, a point or a band. */
export type Part = {
	node: Node;
	kind: 'form' | 'page' | 'question' | 'other';
	/** The list it stands in. */
	list?: List;
	type?: QuestionType | undefined;
	/** The options, rows, points and bands that its type has. */
	parts: Part[];
};

/** One text of a part in one language. `from`: the source text that it was translated from (the part's `source`). */
export type Wording = { text: string; status: TextStatus; from: string | undefined };
/** A text of a part in all its languages; `cell` without the language. */
export type Text = { part: Part; cell: string; wordings: ReadonlyMap<string, Wording> };

/** A draft as findings read it: parts in order, texts, and the languages it is to be in, the source first. */
export type Outline = {
	draft: Draft;
	source: string;
	languages: string[];
	form: Part;
	pages: Part[];
	questions: Part[];
	texts: Text[];
	/** Wording for some school years, in place of a text: cells such as `years.f3.label`. */
	variants: Text[];
	/** Texts of a part by cell. */
	textsOf: ReadonlyMap<Node, Text[]>;
};

const textCells = [
	'title',
	'label',
	'hint',
	'text',
	'unit',
	'purpose',
	'background.why',
	'dontKnow.label',
	'messages.required',
	'messages.invalid',
	'picture.alt',
	'video.transcript',
	'signLanguage.transcript'
];

const variantCells = schoolYears.flatMap((which) =>
	['label', 'hint', 'text'].map((cell) => `years.${which}.${cell}`)
);
/** The cell in whose place a wording for some school years stands. */
const variantOf = (cell: string): string => cell.split('.')[2] ?? '';

const other = (node: Node, list: List): Part => ({ node, kind: 'other', list, parts: [] });

function questionPart(node: Node): Part {
	const type = typeOf(node);
	const has = (type && cellsOfType.get(type)) ?? new Set<string>();
	const parts = lists
		.filter((list) => has.has(list))
		.flatMap((list) => partsOf(node, list).map((part) => other(part, list)));
	return { node, kind: 'question', list: 'questions', type, parts };
}

const hasCell = ({ kind, type }: Part, cell: string): boolean => {
	const [head = ''] = cell.split('.');
	if (kind === 'form' || kind === 'page') return head === 'title';
	if (kind === 'other') return head === 'label' || head === 'hint';
	return type !== undefined && (cellsOfType.get(type)?.has(head) ?? false);
};

function wordingOf(value: Json, from: Json | undefined): Wording | undefined {
	const text = isCells(value) ? value.text : value;
	if (typeof text !== 'string' || text.trim() === '') return undefined;
	const status = isCells(value) ? textStatus.safeParse(value.status).data : 'published';
	return { text, status: status ?? 'draft', from: typeof from === 'string' ? from : undefined };
}

function textOf(part: Part, cell: string, as = cell): Text | undefined {
	if (!hasCell(part, as)) return undefined;
	const value = valueAt(part.node, cell);
	if (!isCells(value)) return undefined;
	const wordings = new Map<string, Wording>();
	for (const [lang, said] of Object.entries(value)) {
		const wording = wordingOf(said, valueAt(part.node, sourceCell(cell, lang)));
		if (wording) wordings.set(lang, wording);
	}
	return wordings.size > 0 ? { part, cell, wordings } : undefined;
}

const below = (part: Part): Part[] => [part, ...part.parts.flatMap(below)];

function languagesOf({ languages }: Draft): string[] {
	const named = Array.isArray(languages)
		? languages.filter((lang): lang is string => typeof lang === 'string')
		: [];
	return [...new Set(named)];
}

/** Reads a draft, whole or not, whatever stands in it. */
export function outlineOf(draft: Draft): Outline {
	const whole = sound(draft);
	const languages = languagesOf(whole);
	const source = languages.includes('sv') || languages.length === 0 ? 'sv' : (languages[0] ?? 'sv');
	const pages = partsOf(whole, 'pages').map((node): Part => ({
		node,
		kind: 'page',
		list: 'pages',
		parts: partsOf(node, 'questions').map(questionPart)
	}));
	const form: Part = { node: whole, kind: 'form', parts: pages };
	const texts = below(form).flatMap((part) => textCells.flatMap((cell) => textOf(part, cell) ?? []));
	return {
		draft: whole,
		source,
		languages: [source, ...languages.filter((lang) => lang !== source)],
		form,
		pages,
		questions: pages.flatMap(({ parts }) => parts),
		texts,
		variants: below(form).flatMap((part) =>
			variantCells.flatMap((cell) => textOf(part, cell, variantOf(cell)) ?? [])
		),
		textsOf: Map.groupBy(texts, ({ part }) => part.node)
	};
}

/** What a part's cell says in a language; undefined when it says nothing. */
export const saidIn = (outline: Outline, { node }: Part, cell: string, lang: string): string | undefined =>
	outline.textsOf
		.get(node)
		?.find((text) => text.cell === cell)
		?.wordings.get(lang)?.text;

/** All that a part's cell says, by language. */
export const saidBy = (outline: Outline, { node }: Part, cell: string): [lang: string, text: string][] =>
	[...(outline.textsOf.get(node)?.find((text) => text.cell === cell)?.wordings ?? [])].map(
		([lang, { text }]) => [lang, text]
	);

/** Keys of a part and all below it, in the form's order. */
export const keysOf = (part: Part): string[] => below(part).map(({ node }) => node.key);

/** A part's own options, rows, points or bands. */
export const partsIn = ({ parts }: Part, list: List): Part[] => parts.filter((part) => part.list === list);
