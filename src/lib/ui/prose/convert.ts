import type { JSONContent } from '@tiptap/core';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';

type Attributes = Record<string, unknown>;

const attributesOf: Record<string, (attrs: Attributes) => Attributes> = {
	heading: ({ id, level }) => ({ id, level }),
	figure: ({ id, figure, as }) => ({ id, figure, as }),
	quotation: ({ id, text }) => ({ id, text })
};

/** A node as it is kept: what ProseMirror adds for itself is left out. */
function kept({ type, attrs = {}, content, text, marks }: JSONContent, top: boolean): JSONContent {
	const own = attributesOf[type ?? '']?.(attrs) ?? (top ? { id: attrs.id } : undefined);
	return {
		...(type === undefined ? {} : { type }),
		...(own ? { attrs: own } : {}),
		...(text === undefined ? {} : { text }),
		...(content ? { content: content.map((one) => kept(one, false)) } : {}),
		...(marks?.length
			? {
					marks: marks.map(({ type: mark, attrs: own }) =>
						mark === 'link' ? { type: mark, attrs: { href: (own as Attributes).href } } : { type: mark }
					)
				}
			: {})
	};
}

/** What stands in the editor, as it is kept. */
export const fromEditor = ({ content = [] }: JSONContent): ProseDoc =>
	({ type: 'doc', content: content.map((one) => kept(one, true)) }) as ProseDoc;

/** What is listed begins with words in the editor, be they none. */
function begun(node: JSONContent): JSONContent {
	if (!node.content) return node;
	const content = node.content.map(begun);
	const headless = node.type === 'listItem' && content[0]?.type !== 'paragraph';
	return { ...node, content: headless ? [{ type: 'paragraph' }, ...content] : content };
}

/** A text as the editor takes it: there is always a line to write on. */
export const toEditor = (doc: ProseDoc): JSONContent =>
	doc.content.length > 0 ? begun(doc as JSONContent) : { type: 'doc', content: [{ type: 'paragraph' }] };
