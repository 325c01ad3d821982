import type { LocalText } from '#lib/domain/text/text.ts';
import { documentOf, type Said, type Speaker } from '../print/speaker.ts';
import { typeset } from '../print/typesetter.ts';
import type { Block } from '../blocks/blocks.ts';
import { laidOut } from '../blocks/laidOut.ts';
import type { Subject } from './zip.ts';

export type Cover = { city: LocalText; eyebrow: Said; title: LocalText; subject: Subject };

/** A document as PDF/A-2a: its fonts inside, tagged, and the same for the same content and day. */
export function packagePdf({ city, eyebrow, title, subject }: Cover, blocks: Block[], speaker: Speaker) {
	const { t, plain, say } = speaker;
	const { matter, day } = subject;
	const data = {
		document: documentOf(title, speaker),
		city: say(city, { quiet: true }),
		eyebrow,
		title: say(title),
		matter: [
			{ name: t('packages:title.label'), value: plain(matter.title) },
			...(matter.registryNumber
				? [{ name: t('packages:number.label'), value: plain(matter.registryNumber) }]
				: [])
		],
		blocks: laidOut(blocks)
	};
	return typeset({ template: 'package', data, files: {}, archive: { day } });
}
