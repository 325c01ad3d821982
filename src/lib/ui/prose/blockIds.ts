import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

const identified = ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'figure', 'quotation'];

/** An id that no block has. */
export const newBlockId = (): string => crypto.randomUUID().slice(0, 13);

/** Every block at the top keeps an id of its own while it is written and moved; what is copied gets a new one. */
export const BlockIds = Extension.create({
	name: 'blockIds',
	addGlobalAttributes: () => [
		{
			types: identified,
			attributes: {
				id: {
					default: null,
					keepOnSplit: false,
					parseHTML: (element) => element.getAttribute('data-block'),
					renderHTML: ({ id }) => (id ? { 'data-block': id } : {})
				}
			}
		}
	],
	addProseMirrorPlugins: () => [
		new Plugin({
			appendTransaction: (transactions, _, { doc, tr }) => {
				if (!transactions.some(({ docChanged }) => docChanged)) return null;
				const taken = new Set<unknown>();
				doc.forEach((node, offset) => {
					const own: unknown = node.attrs.id;
					const id = own && !taken.has(own) ? own : newBlockId();
					taken.add(id);
					if (id !== own) tr.setNodeAttribute(offset, 'id', id);
				});
				// Not a step that one takes back.
				return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
			}
		})
	]
});
