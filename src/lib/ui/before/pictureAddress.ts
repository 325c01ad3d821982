import type { Drawing } from '#lib/domain/questions/picture.ts';

/** Where a picture of an option is fetched from. */
export const pictureAddress = (drawing: Drawing): string =>
	'sign' in drawing ? `/signs/${drawing.sign}.svg` : `/media/${drawing.media}`;
