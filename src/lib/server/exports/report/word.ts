import { Document, Packer } from 'docx';
import type { BlockOf } from '../blocks/blocks.ts';
import { pageWidth } from '../figures/drawing.ts';
import { pngOf } from '../figures/png.ts';
import { speakerOf } from '../print/speaker.ts';
import { blocksOf, eyebrowOf, type Arrangement, type Progress, type ReportMaterial } from './material.ts';
import { wordBlock, wordTitle, type Pictures } from './wordBlocks.ts';
import { numbering, styles } from './wordStyles.ts';
import { localeOf } from './wordText.ts';

/** A4 with the margin that the passages' numbers stand in, in twentieths of a point. */
const page = {
	size: { width: 11_906, height: 16_838 },
	margin: { top: 1418, bottom: 1418, left: 1418, right: 1134, header: 708, footer: 708, gutter: 0 }
};

const isFigure = (block: { kind: string }): block is BlockOf<'figure'> => block.kind === 'figure';

/** A report as a Word document of the styles that every template has; `official`: as a tjänsteutlåtande. */
export async function reportDocx(
	material: ReportMaterial,
	lang: string,
	arrangement: Arrangement = 'ordinary',
	progress: Progress = () => {}
): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const blocks = blocksOf(material, arrangement, speaker);
	const figures = blocks.filter(isFigure);
	const pictures: Pictures = new Map();
	const total = figures.length + 1;
	for (const [done, figure] of figures.entries()) {
		progress(done, total);
		const drawing = figure.draw(pageWidth);
		pictures.set(figure, { drawing, png: await pngOf(drawing) });
	}
	progress(figures.length, total);
	const title = speaker.say(material.report.committee.name, { quiet: true }).text;
	const eyebrow = eyebrowOf(material, arrangement, speaker);
	const document = new Document({
		title: `${title}: ${eyebrow.text}`,
		creator: speaker.say(material.city, { quiet: true }).text,
		lastModifiedBy: 'Rådslag',
		styles: styles(localeOf(eyebrow.lang)),
		numbering,
		sections: [
			{
				properties: { page },
				children: [
					...wordTitle(eyebrow, speaker.say(material.report.committee.name)),
					...blocks.flatMap((block, at) => wordBlock(block, { at, pictures }))
				]
			}
		]
	});
	const bytes = new Uint8Array(await Packer.toBuffer(document));
	progress(total, total);
	return bytes;
}
