import type { Drawing } from '#lib/domain/questions/picture.ts';

/** Where a drawing is fetched from: the house's own signs, or a file that was uploaded. */
export const drawingSource = (drawing: Drawing): string =>
	'sign' in drawing ? `/signs/${drawing.sign}.svg` : `/media/${drawing.media}`;
