/** What the bar above the text does at once. */
export const tools = [
	'paragraph',
	'heading',
	'subheading',
	'bold',
	'italic',
	'bulletList',
	'orderedList',
	'blockquote',
	'undo',
	'redo'
] as const;
export type Tool = (typeof tools)[number];

/** What asks for something first. */
export const asking = ['link', 'figure', 'quotation'] as const;
export type Asking = (typeof asking)[number];

/** Keys that do the same, as a screen reader is told of them. */
export const shortcuts: Partial<Record<Tool | Asking, string>> = {
	paragraph: 'Control+Alt+0',
	heading: 'Control+Alt+3',
	subheading: 'Control+Alt+4',
	bold: 'Control+B',
	italic: 'Control+I',
	bulletList: 'Control+Shift+8',
	orderedList: 'Control+Shift+7',
	blockquote: 'Control+Shift+B',
	link: 'Control+K',
	undo: 'Control+Z',
	redo: 'Control+Shift+Z'
};
