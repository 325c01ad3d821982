import { aboutLanguage } from '../print/aboutLanguage.ts';
import { speakerOf } from '../print/speaker.ts';
import { docxOf } from './docx.ts';
import { blocksOf, eyebrowOf, type Arrangement, type Progress, type ReportMaterial } from './material.ts';

/** A report as a Word document; `official`: as a tjänsteutlåtande. */
export async function reportDocx(
	material: ReportMaterial,
	lang: string,
	arrangement: Arrangement = 'ordinary',
	progress: Progress = () => {}
): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const { name } = material.report.committee;
	const eyebrow = eyebrowOf(material, arrangement, speaker);
	const title = speaker.say(name);
	const blocks = blocksOf(material, arrangement, speaker);
	return docxOf(
		{
			name: `${speaker.say(name, { quiet: true }).text}: ${eyebrow.text}`,
			creator: speaker.say(material.city, { quiet: true }).text,
			language: speaker.words.lang,
			about: aboutLanguage({ eyebrow, title, blocks }, speaker),
			eyebrow,
			title,
			blocks
		},
		progress
	);
}
