import type { Material } from '#lib/domain/paper/material.ts';
import { beginningOf, passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { fallbacksOf, nameOf } from '#lib/i18n/languages.ts';
import { reachText } from '#lib/i18n/reachText.ts';
import { addressOf } from './addresses.ts';
import { qrSvg } from './qr.ts';
import { speakerOf, type Said, type Speaker } from './speaker.ts';

/** What both the poster and the letter say. */
export type Invitation = {
	city: Said;
	committee: Said;
	draft?: Said;
	title: Said;
	forWhom: { name: Said; value: Said };
	dates: Said;
	address: string;
	qr: { svg: string; alt: string };
};

function datesOf({ opensOn, closesOn }: Material, { t, words: { format } }: Speaker): Said {
	if (opensOn && closesOn) return t('print:dates.between', { days: format.dateRange(opensOn, closesOn) });
	if (closesOn) return t('print:dates.until', { to: format.date(closesOn) });
	return opensOn ? t('print:dates.from', { from: format.date(opensOn) }) : t('print:dates.open');
}

function forWhom({ reach }: Material, { say, plain, words }: Speaker): Said {
	return reach.whom === 'group' ? say(reach.group) : plain(reachText(reach, words) ?? '');
}

/** What a consultation's poster and letter say in one language. */
export function invitationOf(material: Material, speaker: Speaker, link = speaker.lang): Invitation {
	const { say, t } = speaker;
	const { whole, short } = addressOf(material.origin, material.slug, link);
	return {
		city: say(material.city.name, { quiet: true }),
		committee: say(material.committee, { quiet: true }),
		...(material.draft ? { draft: t('print:draft') } : {}),
		title: say(material.title),
		forWhom: { name: t('consultation:forWhom'), value: forWhom(material, speaker) },
		dates: datesOf(material, speaker),
		address: short,
		qr: { svg: qrSvg(whole), alt: speaker.words.t('print:qr', { address: short }) }
	};
}

/** The sentence that a text begins with. */
export const firstSentence = (text: LocalText, { lang, say }: Speaker): Said => {
	const { text: beginning } = beginningOf(passageOf(text, lang, fallbacksOf(lang)), 20);
	return say(text, { as: () => beginning });
};

/** The languages of a form by their own names, each spoken as itself. */
export const languageNames = (languages: readonly string[]): Said[] =>
	languages.map((tag) => {
		const { name, dir } = nameOf(tag);
		return { text: name, lang: tag.split('-')[0] ?? tag, dir };
	});

export const speakersOf = (languages: readonly string[]): Speaker[] => languages.map((tag) => speakerOf(tag));
