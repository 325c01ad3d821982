import type { ProseBlock, ProseDoc, ProseInline, ProseListItem } from './shapes.ts';

export const emptyDoc: ProseDoc = { type: 'doc', content: [] };

const inlineWords = (content: readonly ProseInline[] = []): string =>
	content.map((one) => (one.type === 'text' ? one.text : '\n')).join('');

const itemWords = ({ content }: ProseListItem): string =>
	content
		.map((one) =>
			one.type === 'paragraph' ? inlineWords(one.content) : one.content.map(itemWords).join('\n')
		)
		.join('\n');

/** What a block says, without its form; what stands for something else (a figure, a quotation) says nothing. */
export function wordsOf(block: ProseBlock): string {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return inlineWords(block.content);
		case 'bulletList':
		case 'orderedList':
			return block.content.map(itemWords).join('\n');
		case 'blockquote':
			return block.content.map(({ content }) => inlineWords(content)).join('\n');
		case 'figure':
		case 'quotation':
			return '';
	}
}

/** What a text says, a line for each block. */
export const wordsOfDoc = ({ content }: ProseDoc): string =>
	content
		.map(wordsOf)
		.filter((words) => words !== '')
		.join('\n');

const isThing = ({ type }: ProseBlock): boolean => type === 'figure' || type === 'quotation';

/** Whether nothing is written: no word, no figure, no quotation. */
export const isEmptyDoc = ({ content }: ProseDoc): boolean =>
	content.every((block) => !isThing(block) && wordsOf(block).trim() === '');

/** Whether two texts are the same, whatever order their parts' properties stand in. */
export const sameProse = (a: unknown, b: unknown): boolean => {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const [mine, theirs] = [a as Record<string, unknown>, b as Record<string, unknown>];
	// Nothing written and nothing there are the same.
	const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
	return (
		Array.isArray(a) === Array.isArray(b) &&
		[...keys].every((key) => {
			const [x, y] = [mine[key], theirs[key]];
			const none = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
			return (none(x) && none(y)) || sameProse(x, y);
		})
	);
};
