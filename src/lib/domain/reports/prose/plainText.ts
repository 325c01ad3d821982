import type { ProseBlock, ProseInline, ProseListItem } from './shapes.ts';

const ofInline = (content: readonly ProseInline[] = []): string =>
	content.map((part) => (part.type === 'text' ? part.text : ' ')).join('');

const ofItem = ({ content }: ProseListItem): string =>
	content
		.map((part) => (part.type === 'paragraph' ? ofInline(part.content) : part.content.map(ofItem).join(' ')))
		.join(' ');

/** What a block of prose says, without its form; empty for a figure and a quotation, which say nothing by themselves. */
export function plainTextOf(block: ProseBlock): string {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return ofInline(block.content);
		case 'bulletList':
		case 'orderedList':
			return block.content.map(ofItem).join(' ');
		case 'blockquote':
			return block.content.map(({ content }) => ofInline(content)).join(' ');
		case 'figure':
		case 'quotation':
			return '';
	}
}
