import { documentOf, speakerOf } from '../print/speaker.ts';
import { typeset } from '../print/typesetter.ts';
import { laidOut } from '../blocks/laidOut.ts';
import { inLargePrint } from './largePrint.ts';
import { blocksOf, eyebrowOf, type Arrangement, type ReportMaterial } from './material.ts';

/** A report as a tagged PDF (UA-1) with bookmarks, its passages numbered in the margin; `large`: in large print, 18 points. */
export function reportPdf(
	material: ReportMaterial,
	lang: string,
	{ arrangement = 'ordinary', large = false }: { arrangement?: Arrangement; large?: boolean } = {}
): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const { city, report } = material;
	const { name } = report.committee;
	const eyebrow = eyebrowOf(material, arrangement, speaker);
	const title = documentOf(name, speaker);
	const blocks = blocksOf(material, arrangement, speaker);
	const data = {
		large,
		document: { ...title, text: `${title.text}: ${eyebrow.text}` },
		city: speaker.say(city, { quiet: true }),
		eyebrow,
		title: speaker.say(name),
		foot: speaker.plain(`${title.text}. ${eyebrow.text}`),
		blocks: laidOut(large ? inLargePrint(blocks) : blocks)
	};
	return typeset({ template: 'report', data, files: {} });
}
