import { valueAt } from '#lib/domain/drafts/cells.ts';
import type { Json, Node } from '#lib/domain/drafts/node.ts';

/** Cells of a part that hold wording. */
const all = [
	'title',
	'label',
	'hint',
	'text',
	'unit',
	'purpose',
	'background.why',
	'dontKnow.label',
	'messages.required',
	'messages.invalid',
	'picture.alt',
	'video.transcript',
	'signLanguage.transcript'
] as const;

const isText = (value: Json | undefined): boolean =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Cells of a part in which something is written. */
export const textCells = (part: Node): string[] => all.filter((cell) => isText(valueAt(part, cell)));
