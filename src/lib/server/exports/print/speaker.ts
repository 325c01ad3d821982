import { directionOf, passageOf, type LocalText, type Passage } from '#lib/domain/text/text.ts';
import type { Words } from '#lib/i18n/category.ts';
import { ofComplaints } from '#lib/i18n/complaintWords.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { fallbacksOf, languageOf, nameOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';

/** Words on paper: the language they are really in, and what is to be said of them (not reviewed, not translated). */
export type Said = { text: string; lang: string; dir: 'ltr' | 'rtl'; note?: string };

/** Speaks one language on paper. Where the interface does not have it, its words are another's, and are marked as that. */
export type Speaker = {
	lang: string;
	/** The language of the interface's words. */
	words: Words;
	/** A text that people wrote; `quiet` without the note on its language or status, for names and short labels. */
	say: (text: LocalText, options?: { quiet?: boolean; as?: (text: string) => string }) => Said;
	/** The interface's own words. */
	t: (key: string, values?: Record<string, unknown>) => Said;
	/** Words that are put together already, in the interface's language. */
	plain: (text: string) => Said;
};

/** The part of a tag that a typesetter and a reader's voice know. */
const spoken = (tag: string): string => tag.split('-')[0] ?? tag;

function noteOn({ lang, status }: Passage, wanted: string, { t }: Words): string | undefined {
	if (spoken(lang) !== spoken(wanted)) return t('common:shownIn', { language: nameOf(lang).name });
	return status === 'draft' || status === 'machine' ? t(`common:status.${status}`) : undefined;
}

export function speakerOf(lang: string): Speaker {
	const own = languageOf(lang) ? lang : (fallbacksOf(lang).find(languageOf) ?? sourceLanguage);
	const words: Words = { t: loadedTranslator(own), lang: own, format: formatOf(own) };
	const plain = (text: string): Said => ({ text, lang: spoken(own), dir: directionOf(own) });
	return {
		lang,
		words,
		plain,
		t: (key, values) => plain(words.t(key, values)),
		say(text, { quiet = false, as = (same: string) => same } = {}) {
			const passage = passageOf(text, lang, fallbacksOf(lang));
			const note = quiet ? undefined : noteOn(passage, lang, words);
			const said = { text: as(passage.text), lang: spoken(passage.lang), dir: passage.dir };
			return note ? { ...said, note } : said;
		}
	};
}

/** The same speaker, of people who complained. */
export const ofComplaintsOnPaper = (speaker: Speaker): Speaker => {
	const words = { ...speaker.words, t: ofComplaints(speaker.words.t) };
	return { ...speaker, words, t: (key, values) => speaker.plain(words.t(key, values)) };
};

/** As is spoken of a consultation's figures: of people who were asked, or of people who complained. */
export const spokenOf = ({ source }: { source?: 'complaints' | undefined }, speaker: Speaker): Speaker =>
	source === 'complaints' ? ofComplaintsOnPaper(speaker) : speaker;

/** The name of a whole document in the speaker's language, which is the document's too: parts in others say so. */
export const documentOf = (title: LocalText, { lang, say }: Speaker): Said => ({
	...say(title, { quiet: true }),
	lang: spoken(lang),
	dir: directionOf(lang)
});
