import { Document, Packer } from 'docx';
import type { Block, BlockOf } from '../blocks/blocks.ts';
import { pageWidth } from '../figures/drawing.ts';
import { pngOf } from '../figures/png.ts';
import type { Said } from '../print/speaker.ts';
import { printable } from '../printable.ts';
import { wordBlock, wordNote, wordTitle, type Pictures } from './wordBlocks.ts';
import { numbering, styles } from './wordStyles.ts';

/** A4 with the margin that the passages' numbers stand in, in twentieths of a point. */
const page = {
	size: { width: 11_906, height: 16_838 },
	margin: { top: 1418, bottom: 1418, left: 1418, right: 1134, header: 708, footer: 708, gutter: 0 }
};

/** Languages whose words a word processor knows how to break. */
const hyphenated = new Set(['sv', 'en', 'fi']);

const isFigure = (block: Block): block is BlockOf<'figure'> => block.kind === 'figure';

export type Paper = {
	/** What the file says that it is called, and who made it. */
	name: string;
	creator: string;
	/** The language of most of it; parts in others say so. */
	language: string;
	/** What it says of its own language, at the start. */
	about: readonly Said[];
	eyebrow: Said;
	title: Said;
	blocks: readonly Block[];
};

/** A document, block by block, as Word has it, of the styles that every template has. Told how far it has come. */
export async function docxOf(
	{ name, creator, language, about, eyebrow, title, blocks }: Paper,
	progress: (done: number, total: number) => void = () => {}
): Promise<Uint8Array> {
	const figures = blocks.filter(isFigure);
	const pictures: Pictures = new Map();
	const total = figures.length + 1;
	for (const [done, figure] of figures.entries()) {
		progress(done, total);
		const drawing = figure.draw(pageWidth);
		pictures.set(figure, { drawing, png: await pngOf(drawing) });
	}
	progress(figures.length, total);
	const document = new Document({
		title: printable(name),
		creator,
		lastModifiedBy: 'Rådslag',
		styles: styles(language),
		hyphenation: { autoHyphenation: hyphenated.has(language.split('-')[0] ?? language) },
		numbering,
		sections: [
			{
				properties: { page },
				children: [
					...wordNote(about),
					...wordTitle(eyebrow, title),
					...blocks.flatMap((block, at) => wordBlock(block, { at, pictures }))
				]
			}
		]
	});
	const bytes = new Uint8Array(await Packer.toBuffer(document));
	progress(total, total);
	return bytes;
}
