import { everyLanguage, type Material } from '#lib/domain/paper/material.ts';
import { aboutLanguage } from './aboutLanguage.ts';
import { firstSentence, invitationOf, languageNames, type Invitation } from './invitation.ts';
import { documentOf, isWhollyIn, speakerOf, type Said, type Speaker } from './speaker.ts';

/** A poster: in one language, or in all of the form's with the first of them largest. */
export type Poster = Invitation & {
	template: 'poster';
	paper: string;
	document: Said;
	lead: Said;
	scan: Said;
	onPaper?: Said;
	names: Said[];
	/** What it says of its own language. */
	language: Said[];
	/** Only what is there in their own language: the first one says the rest. */
	others: { title: Said; lead?: Said; dates?: Said }[];
};

function inShort(material: Material, speaker: Speaker): Poster['others'][number] {
	const lead = firstSentence(material.purpose, speaker);
	const { dates } = invitationOf(material, speaker);
	const isOwn = (said: Said) => isWhollyIn(said, speaker.lang);
	return {
		title: speaker.say(material.title),
		...(isOwn(lead) ? { lead } : {}),
		...(isOwn(dates) ? { dates } : {})
	};
}

/** What stands on a poster. `language`: one of the form's, or all of them. */
export function posterOf(material: Material, language: string, paper: string): Poster {
	const { languages, city } = material;
	const inAll = language === everyLanguage;
	const speaker = speakerOf(inAll ? (languages[0] ?? 'sv') : language);
	const others = inAll ? languages.slice(1).map((tag) => speakerOf(tag, { each: true })) : [];
	const { say, t } = speaker;
	const enquiries = city.enquiries && say(city.enquiries, { quiet: true }).text;
	const poster = {
		template: 'poster' as const,
		paper,
		document: documentOf(material.title, speaker),
		...invitationOf(material, speaker, language),
		lead: firstSentence(material.purpose, speaker),
		scan: t('print:scan'),
		...(enquiries ? { onPaper: t('print:paper', { enquiries }) } : {}),
		names: languages.length > 1 ? languageNames(languages) : [],
		others: others.map((other) => inShort(material, other))
	};
	return { ...poster, language: aboutLanguage({ ...poster, names: [], others: [] }, speaker) };
}
