import { Mark, mergeAttributes, Node, type Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { figureReference, linkAddress } from '#lib/domain/reports/prose/shapes.ts';
import { BlockIds } from './blockIds.ts';
import { MoveBlocks } from './moveBlocks.ts';

/** What the editor lets stand in a text: the same as domain/reports/prose/shapes.ts, and nothing else. */

const leadsSomewhere = (href: unknown): boolean => linkAddress.safeParse(href).success;

const Link = Mark.create({
	name: 'link',
	inclusive: false,
	addAttributes: () => ({ href: { default: null } }),
	parseHTML: () => [
		{
			tag: 'a[href]',
			getAttrs: (element) => (leadsSomewhere(element.getAttribute('href')) ? null : false)
		}
	],
	renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0]
});

/** Tab leads on to the next thing on the page: nobody is held in a list. */
const Item = ListItem.extend({
	content: 'paragraph (paragraph | bulletList | orderedList)*',
	addKeyboardShortcuts() {
		return {
			Enter: () => this.editor.commands.splitListItem(this.name),
			'Mod-]': () => this.editor.commands.sinkListItem(this.name),
			'Mod-[': () => this.editor.commands.liftListItem(this.name)
		};
	}
});

/** What stands for something else: one thing, named, that is moved and removed as a whole. */
const thing = (
	name: 'figure' | 'quotation',
	attributes: readonly string[],
	labelOf: (attrs: Record<string, unknown>) => string,
	isSound: (attrs: Record<string, string | undefined>) => boolean
) =>
	Node.create({
		name,
		group: 'top',
		atom: true,
		selectable: true,
		draggable: true,
		addAttributes: () =>
			Object.fromEntries(
				attributes.map((attribute) => [
					attribute,
					{
						default: null,
						parseHTML: (element: HTMLElement) => element.dataset[attribute] ?? null,
						renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${attribute}`]: attrs[attribute] })
					}
				])
			),
		parseHTML: () => [
			{ tag: `div[data-${name}]`, getAttrs: (element) => (isSound({ ...element.dataset }) ? null : false) }
		],
		renderHTML: ({ node, HTMLAttributes }) => {
			const label = labelOf(node.attrs);
			return [
				'div',
				mergeAttributes(HTMLAttributes, {
					[`data-${name}`]: node.attrs[name === 'figure' ? 'figure' : 'text'],
					class: `thing thing-${name}`,
					role: 'img',
					'aria-label': label
				}),
				['span', { 'aria-hidden': 'true' }, label]
			];
		}
	});

export type Labels = {
	figure: (reference: string, as: 'chart' | 'table') => string;
	quotation: (id: string) => string;
};

const isUuid = (text: string | undefined) => /^[0-9a-f-]{36}$/.test(text ?? '');

export const extensionsFor = (labels: Labels): Extensions => [
	Document.extend({ content: '(block | top)+' }),
	Paragraph,
	Text,
	HardBreak,
	Bold,
	Italic,
	Link,
	Heading.configure({ levels: [3, 4] }),
	BulletList,
	OrderedList.extend({ addAttributes: () => ({}) }),
	Item,
	Blockquote.extend({ content: 'paragraph+' }),
	thing(
		'figure',
		['figure', 'as'],
		({ figure, as }) => labels.figure(String(figure), as === 'table' ? 'table' : 'chart'),
		({ figure, as }) => figureReference.safeParse(figure).success && (as === 'chart' || as === 'table')
	),
	thing(
		'quotation',
		['text'],
		({ text }) => labels.quotation(String(text)),
		({ text }) => isUuid(text)
	),
	UndoRedo,
	BlockIds,
	MoveBlocks
];
