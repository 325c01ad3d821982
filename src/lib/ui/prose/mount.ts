import { Editor, type JSONContent } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { fromEditor, toEditor } from './convert.ts';
import { extensionsFor, type Labels } from './extensions.ts';
import type { Tool } from './tools.ts';

type Start = {
	element: HTMLElement;
	doc: ProseDoc;
	labels: Labels;
	attributes: Record<string, string>;
	onwrite: (doc: ProseDoc) => void;
	onmove: () => void;
};

/** The editor of a text, and all that the page asks of it. */
export type Writing = ReturnType<typeof mountEditor>;

export function mountEditor({ element, doc, labels, attributes, onwrite, onmove }: Start) {
	const editor = new Editor({
		element,
		extensions: extensionsFor(labels),
		content: toEditor(doc),
		// The house's styles are in its style sheets, and no other is let in.
		injectCSS: false,
		editorProps: { attributes },
		onUpdate: () => onwrite(fromEditor(editor.getJSON())),
		onTransaction: onmove
	});

	const heading = (level: 3 | 4) => {
		const chain = editor.chain().focus();
		if (editor.isActive('heading', { level })) chain.clearNodes().run();
		else chain.clearNodes().setNode('heading', { level }).run();
	};
	const runs: Record<Tool, () => unknown> = {
		paragraph: () => editor.chain().focus().clearNodes().run(),
		heading: () => heading(3),
		subheading: () => heading(4),
		bold: () => editor.chain().focus().toggleBold().run(),
		italic: () => editor.chain().focus().toggleItalic().run(),
		bulletList: () => editor.chain().focus().toggleBulletList().run(),
		orderedList: () => editor.chain().focus().toggleOrderedList().run(),
		blockquote: () =>
			editor.isActive('blockquote')
				? editor.chain().focus().lift('blockquote').run()
				: editor.chain().focus().clearNodes().wrapIn('blockquote').run(),
		undo: () => editor.chain().focus().undo().run(),
		redo: () => editor.chain().focus().redo().run()
	};
	const isIn = (name: string, attrs?: object) => editor.isActive(name, attrs);
	const actives: Partial<Record<Tool, () => boolean>> = {
		heading: () => isIn('heading', { level: 3 }),
		subheading: () => isIn('heading', { level: 4 }),
		bold: () => isIn('bold'),
		italic: () => isIn('italic'),
		bulletList: () => isIn('bulletList'),
		orderedList: () => isIn('orderedList'),
		blockquote: () => isIn('blockquote'),
		paragraph: () =>
			isIn('paragraph') && !['bulletList', 'orderedList', 'blockquote'].some((name) => isIn(name))
	};

	/** Where something is put: after the block in which one writes, or in the place of an empty line. */
	function placeToInsert(): { from: number; to: number } {
		const { selection } = editor.state;
		const { $to } = selection;
		if (selection instanceof NodeSelection || $to.depth === 0) return { from: $to.pos, to: $to.pos };
		const block = $to.node(1);
		const empty = block.type.name === 'paragraph' && block.content.size === 0;
		return { from: empty ? $to.before(1) : $to.after(1), to: $to.after(1) };
	}

	/** Puts something there, and leads on to a line below it. */
	function insert(node: JSONContent): void {
		const place = placeToInsert();
		const last = place.to >= editor.state.doc.content.size;
		editor
			.chain()
			.insertContentAt(place, last ? [node, { type: 'paragraph' }] : node)
			.focus(place.from + (last ? 2 : 1))
			.run();
	}

	return {
		run: (tool: Tool) => void runs[tool](),
		isActive: (tool: Tool | 'link') => (tool === 'link' ? isIn('link') : actives[tool]?.()),
		canUndo: () => editor.can().undo(),
		canRedo: () => editor.can().redo(),
		focus: () => void editor.commands.focus(),
		/** The link in which one stands: its address, and whether words are chosen or it stands on one. */
		link: () => ({
			href: String(editor.getAttributes('link')['href'] ?? ''),
			words: isIn('link') || !editor.state.selection.empty
		}),
		setLink(href: string, words: string) {
			const chain = editor.chain().focus();
			const { empty } = editor.state.selection;
			if (empty && !isIn('link'))
				chain
					.insertContent([
						{ type: 'text', text: words || href, marks: [{ type: 'link', attrs: { href } }] },
						{ type: 'text', text: ' ' }
					])
					.run();
			else chain.extendMarkRange('link').setMark('link', { href }).run();
		},
		removeLink: () => void editor.chain().focus().extendMarkRange('link').unsetMark('link').run(),
		insertFigure: (figure: string, as: 'chart' | 'table') =>
			insert({ type: 'figure', attrs: { figure, as } }),
		insertQuotation: (text: string) => insert({ type: 'quotation', attrs: { text } }),
		/** Takes another text instead. */
		replace: (next: ProseDoc) => void editor.commands.setContent(toEditor(next)),
		destroy: () => editor.destroy()
	};
}
