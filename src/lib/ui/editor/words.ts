import { valueAt } from '#lib/domain/drafts/cells.ts';
import type { Json, Node } from '#lib/domain/drafts/node.ts';
import type { TextStatus } from '#lib/domain/text/text.ts';
import { languageOf, sourceLanguage } from '#lib/i18n/languages.ts';

const isCells = (value: Json | undefined): value is { [cell: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is written in one language of a text cell. */
export function wordsAt(node: Node, cell: string, lang: string): string {
	const value = valueAt(node, `${cell}.${lang}`);
	const text = isCells(value) ? value.text : value;
	return typeof text === 'string' ? text : '';
}

/** How far the wording in one language has come. */
export function statusAt(node: Node, cell: string, lang: string): TextStatus {
	const value = valueAt(node, `${cell}.${lang}`);
	return isCells(value) ? (value.status as TextStatus) : 'published';
}

/** The source text that a translation was made of, where it is another now. */
export function staleAt(node: Node, cell: string, lang: string): string | undefined {
	const from = valueAt(node, `source.${cell}.${lang}`);
	if (typeof from !== 'string' || wordsAt(node, cell, lang) === '') return undefined;
	return from === wordsAt(node, cell, sourceLanguage) ? undefined : from;
}

/** Wording as it is kept: languages that the house does not speak are drafts until a speaker has reviewed them. */
export function kept(text: string, lang: string, status: TextStatus = 'draft'): Json | undefined {
	if (text === '') return undefined;
	return languageOf(lang)?.whole ? text : { text, status };
}

/** A part's own wording for lists: the interface's language, then Swedish, then any. */
export function nameOfPart(node: Node, lang: string): string {
	const cell = isCells(node.label) ? 'label' : 'title';
	const label = node[cell];
	const tags = [lang, sourceLanguage, ...(isCells(label) ? Object.keys(label) : [])];
	return tags.map((tag) => wordsAt(node, cell, tag)).find((text) => text !== '') ?? '';
}

/** Languages that a draft is written in. */
export const languagesOf = (draft: Node): string[] =>
	Array.isArray(draft.languages) ? draft.languages.filter((tag) => typeof tag === 'string') : [];
