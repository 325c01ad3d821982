import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';

/** Moves the block in which one writes past the one above it (-1) or below it (1); it keeps its id. */
function move({ state, view }: Editor, step: -1 | 1): boolean {
	const { doc, selection, tr } = state;
	const index = selection.$from.index(0);
	const to = index + step;
	if (to < 0 || to >= doc.childCount) return true;
	const block = doc.child(index);
	const past = doc.child(to);
	const start = selection.$from.posAtIndex(index, 0);
	const place = step < 0 ? start - past.nodeSize : start + past.nodeSize;
	tr.delete(start, start + block.nodeSize).insert(place, block);
	const at = place + (selection.from - start);
	tr.setSelection(
		selection instanceof NodeSelection && selection.from === start
			? NodeSelection.create(tr.doc, place)
			: Selection.near(tr.doc.resolve(at))
	);
	view.dispatch(tr.scrollIntoView());
	return true;
}

export const MoveBlocks = Extension.create({
	name: 'moveBlocks',
	addKeyboardShortcuts() {
		return {
			'Alt-ArrowUp': () => move(this.editor, -1),
			'Alt-ArrowDown': () => move(this.editor, 1)
		};
	}
});
