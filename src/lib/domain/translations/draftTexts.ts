import { cellPath, sourceCell, valueAt, withValue } from '../drafts/cells.ts';
import { withNames } from '../drafts/names.ts';
import {
	isList,
	lists,
	partsOf,
	withAllBelow,
	type Draft,
	type Json,
	type List,
	type Node
} from '../drafts/node.ts';
import type { Op } from '../drafts/ops.ts';
import { outlineOf } from '../findings/outline.ts';
import { languageTag, type LocalText } from '../text/text.ts';

/** A text of a draft: where it stands, by names that people see (`often.options.daily.label`) and by part and cell. */
export type DraftText = { id: string; part: string; cell: string; text: LocalText };

/** Cells that hold words in several languages. */
const worded = new Set('title label hint text why purpose unit alt transcript required invalid'.split(' '));

type Cells = { [cell: string]: Json };
const isCells = (value: Json | undefined): value is Cells =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: Json): boolean =>
	typeof value === 'string' || (isCells(value) && typeof value.text === 'string');

const isLocalText = (value: Cells): boolean => {
	const entries = Object.entries(value);
	return (
		entries.length > 0 &&
		entries.every(([tag, words]) => languageTag.safeParse(tag).success && isWords(words))
	);
};

/** The texts in a part itself, by the paths of their cells; a list inside a cell is counted from 0. */
function textsIn(value: Json, path: string, found: [string, LocalText][]): void {
	if (Array.isArray(value)) for (const [at, inner] of value.entries()) textsIn(inner, `${path}.${at}`, found);
	else if (isCells(value)) {
		const name = path.slice(path.lastIndexOf('.') + 1);
		if (worded.has(name) && isLocalText(value)) found.push([path, value as LocalText]);
		else
			for (const [cell, inner] of Object.entries(value))
				if (cell !== 'when') textsIn(inner, path === '' ? cell : `${path}.${cell}`, found);
	}
}

const ownTexts = (node: Node): [string, LocalText][] => {
	const found: [string, LocalText][] = [];
	for (const [cell, value] of Object.entries(node))
		if (!isList(cell) && cell !== 'when') textsIn(value, cell, found);
	return found;
};

/** A question is known by its name alone: it is the only one of the form. */
const nameBelow = (before: string, list: List, { id, key }: Node): string => {
	const name = String(id ?? key);
	if (list === 'questions') return name;
	return list === 'pages' ? `pages.${name}` : `${before}.${list}.${name}`;
};

function textsBelow(node: Node, name: string): DraftText[] {
	return [
		...ownTexts(node).map(([cell, text]) => ({ id: `${name}.${cell}`, part: node.key, cell, text })),
		...lists.flatMap((list) =>
			partsOf(node, list).flatMap((part) => textsBelow(part, nameBelow(name, list, part)))
		)
	];
}

/** Every text of a draft in order, its title first. */
export const textsOfDraft = (draft: Draft): DraftText[] => textsBelow(withNames(draft), 'form');

/** The words of a text in one language, or undefined. */
export function wordsIn(text: LocalText, tag: string): string | undefined {
	const value = Object.hasOwn(text, tag) ? text[tag] : undefined;
	return typeof value === 'string' ? value : value?.text;
}

/** The language that a text is translated from: Swedish, or its first. */
export const sourceOf = (text: LocalText): string =>
	wordsIn(text, 'sv') ?? wordsIn(text, Object.keys(text)[0] ?? '') ?? '';

/** Where a cell lies that can be set by itself: up to the list that is inside it. */
const settable = (path: string[]): { cell: string[]; inner: string[] } => {
	const at = path.findIndex((name) => /^\d+$/.test(name));
	return at < 0 ? { cell: path, inner: [] } : { cell: path.slice(0, at), inner: path.slice(at) };
};

function changed(value: Json | undefined, [name, ...rest]: string[], next: Json): Json {
	if (name === undefined) return next;
	if (Array.isArray(value))
		return value.map((one, at) => (String(at) === name ? changed(one, rest, next) : one));
	const cells = isCells(value) ? value : {};
	return { ...cells, [name]: changed(cells[name], rest, next) };
}

type Wanted = { cell: string; tag: string; text: string; from: string | undefined };

const setting = (node: Node, path: string, value: Json): Op => {
	const was = valueAt(node, path);
	return { op: 'set', part: node.key, cell: path, value, ...(was === undefined ? {} : { was }) };
};

/** The changes that give a text of a part its words in a language, as a draft made of today's source; and the part with them. */
function withWords(node: Node, { cell, tag, text, from }: Wanted): { ops: Op[]; node: Node } {
	const place = settable([...cell.split('.'), tag]);
	const path = place.cell.join('.');
	const value = changed(valueAt(node, path), place.inner, { text, status: 'draft' });
	const written = { ops: [setting(node, path, value)], node: withValue(node, path, value) };
	// A text inside a list has no cell that remembers its source.
	const memory = sourceCell(cell, tag);
	if (from === undefined || !cellPath.test(memory)) return written;
	return {
		ops: [...written.ops, setting(node, memory, from)],
		node: withValue(written.node, memory, from)
	};
}

/**
 * The changes of a draft that give texts their words in a language, a list for each text, in order; those of one part
 * follow on each other.
 */
export function opsFor(
	draft: Draft,
	words: readonly { place: DraftText; tag: string; text: string }[]
): Op[][] {
	const nodes = new Map(withAllBelow(draft).map((node) => [node.key, node]));
	const { source } = outlineOf(draft);
	return words.map(({ place, tag, text }) => {
		const node = nodes.get(place.part);
		if (!node) return [];
		const from = tag === source ? undefined : wordsIn(place.text, source);
		const made = withWords(node, { cell: place.cell, tag, text, from });
		nodes.set(place.part, made.node);
		return made.ops;
	});
}
