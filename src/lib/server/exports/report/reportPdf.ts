import { aboutLanguage } from '../print/aboutLanguage.ts';
import { speakerOf } from '../print/speaker.ts';
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
	const title = speaker.say(name, { quiet: true }).text;
	const blocks = blocksOf(material, arrangement, speaker);
	const data = {
		large,
		// Of the words of the interface, which are most of it; whatever is in another language says so itself.
		document: speaker.plain(`${title}: ${eyebrow.text}`),
		city: speaker.say(city, { quiet: true }),
		eyebrow,
		title: speaker.say(name),
		foot: speaker.plain(`${title}. ${eyebrow.text}`),
		blocks: laidOut(large ? inLargePrint(blocks) : blocks, large ? 1.7 : 1)
	};
	return typeset({
		template: 'report',
		data: { ...data, language: aboutLanguage(data, speaker) },
		files: {}
	});
}
