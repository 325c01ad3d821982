import sharp from 'sharp';
import { typeset } from '../print/typesetter.ts';
import type { Drawing } from './drawing.ts';

/** Points that a picture has for each of the page's: fine enough to be printed. */
const fineness = 3;

/** A drawing as a picture, for what draws no shapes. Our letters are shapes in it: a bare server has no fonts. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
	const svg = await typeset({ template: 'picture', data: drawing, files: {}, picture: true });
	return sharp(svg, { density: 72 * fineness })
		.flatten({ background: '#ffffff' })
		.png()
		.toBuffer();
}
