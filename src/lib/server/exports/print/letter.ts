import { everyLanguage, type Material } from '#lib/domain/paper/material.ts';
import { aboutLanguage } from './aboutLanguage.ts';
import { invitationOf, languageNames, speakersOf, type Invitation } from './invitation.ts';
import { documentOf, speakerOf, type Said, type Speaker } from './speaker.ts';

type Letter = Invitation & {
	summary: Said;
	purpose: { name: Said; value: Said };
	how: { name: Said; online: Said; paper: Said };
	protection: { name: Said; values: Said[] };
	ask?: { name: Said; value: Said };
	names: Said[];
	/** What it says of its own language. */
	language: Said[];
};

/** A letter for each language, on a page of its own; `window`: with room for an address in an envelope's window. */
export type Letters = { template: 'letter'; window: boolean; document: Said; letters: Letter[] };

function letterOf(material: Material, speaker: Speaker): Letter {
	const { say, t } = speaker;
	const { city, committee, summary, purpose, languages } = material;
	const address = say(city.paperAddress ?? committee, { quiet: true }).text;
	const letter = {
		...invitationOf(material, speaker),
		summary: say(summary),
		purpose: { name: t('consultation:purpose'), value: say(purpose) },
		how: {
			name: t('print:letter.how'),
			online: t('print:letter.online'),
			paper: t('print:letter.paper', { address })
		},
		protection: {
			name: t('consultation:protection'),
			values: [
				t('consultation:protected.nothing'),
				t('consultation:protected.small'),
				t('consultation:protected.texts')
			]
		},
		...(city.enquiries
			? { ask: { name: t('print:letter.ask'), value: say(city.enquiries, { quiet: true }) } }
			: {}),
		names: languages.length > 1 ? languageNames(languages) : []
	};
	return { ...letter, language: aboutLanguage({ ...letter, names: [] }, speaker) };
}

/** What stands in the letters. `language`: one of the form's, or all of them, a page each. */
export function lettersOf(material: Material, language: string, size: string): Letters {
	const speakers = language === everyLanguage ? speakersOf(material.languages) : [speakerOf(language)];
	return {
		template: 'letter',
		window: size === 'a4-window',
		document: documentOf(material.title, speakers[0] ?? speakerOf('sv')),
		letters: speakers.map((speaker) => letterOf(material, speaker))
	};
}
