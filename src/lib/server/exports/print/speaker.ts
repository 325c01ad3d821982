import { directionOf, passageOf, type LocalText, type Passage } from '#lib/domain/text/text.ts';
import type { Words } from '#lib/i18n/category.ts';
import { ofComplaints } from '#lib/i18n/complaintWords.ts';
import { formatOf, markingFormatOf } from '#lib/i18n/format.ts';
import { fallbacksOf, languageOf, nameOf, sourceLanguage, type Language } from '#lib/i18n/languages.ts';
import { loadedTranslator, translatorOfPage } from '#lib/i18n/load.ts';
import { mark, markedOthers, piecesByLanguage, saidIn } from '#lib/i18n/marks.ts';

/**
 * Words on paper: the language that they are in, and what is to be said of them (not reviewed, not translated). What in
 * them is in yet another language carries a mark (i18n/marks.ts), which each kind of document turns into its own.
 * `state`: in a document of a language that is not whole, whether a speaker has reviewed them.
 */
export type Said = {
	text: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	note?: string;
	state?: 'draft' | 'reviewed';
};

/** Speaks one language on paper. Where the interface does not have it, its words are another's, and are marked as that. */
export type Speaker = {
	lang: string;
	/** Its language is not whole, and the document says so once (aboutLanguage.ts): no text does by itself. */
	partial: boolean;
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

const isDraft = ({ status }: Pick<Passage, 'status'>): boolean => status === 'draft' || status === 'machine';

function noteOn(passage: Passage, wanted: string, { t }: Words): string | undefined {
	const { lang, status } = passage;
	if (spoken(lang) !== spoken(wanted)) return t('common:shownIn', { language: nameOf(lang).name });
	return isDraft(passage) ? t(`common:status.${status}`) : undefined;
}

function stateOf(text: string, lang: string): Pick<Said, 'state'> {
	const { unreviewed, reviewed } = saidIn(text, lang);
	return unreviewed > 0 ? { state: 'draft' } : reviewed > 0 ? { state: 'reviewed' } : {};
}

type Manner = {
	/** Every text says so itself when it is a draft or in another language, also where the document would say it once. */
	each?: boolean;
	/** Which languages the words can be in. */
	among?: (tag: string) => Language | undefined;
};

export function speakerOf(lang: string, { each = false, among = languageOf }: Manner = {}): Speaker {
	const language = among(lang) ?? fallbacksOf(lang).map(among).find(Boolean);
	const own = language?.tag ?? sourceLanguage;
	const partial = own === lang && language?.whole === false && !each;
	const words: Words = { t: translatorOfPage(own), lang: own, format: markingFormatOf(own) };
	const plain = (text: string): Said => ({
		text: markedOthers(text, own),
		lang: spoken(own),
		dir: directionOf(own),
		...(partial ? stateOf(text, own) : {})
	});
	return {
		lang,
		partial,
		words,
		plain,
		t: (key, values) => plain(words.t(key, values)),
		say(text, { quiet = false, as = (same: string) => same } = {}) {
			const passage = passageOf(text, lang, fallbacksOf(lang));
			const fallback = spoken(passage.lang) !== spoken(lang);
			// It keeps the side that the document is read from: only a text of several paragraphs has one of its own.
			if (partial && fallback) return plain(mark(as(passage.text), passage.lang, 'formed'));
			const note = quiet || partial ? undefined : noteOn(passage, lang, words);
			const said: Said = {
				text: markedOthers(as(passage.text), passage.lang),
				lang: spoken(passage.lang),
				dir: passage.dir,
				...(partial ? { state: isDraft(passage) ? 'draft' : 'reviewed' } : {})
			};
			return note ? { ...said, note } : said;
		}
	};
}

/** A text in parts, each of them in its language. */
export function inParts(said: Said, cut: (text: string) => readonly string[]): Said[] {
	const { text, lang } = drawable(said);
	return cut(text).map((part) => ({ ...said, text: markedOthers(mark(part, lang, 'formed'), said.lang) }));
}

/** The words of a language without marks: for files that have no way to say a text's language. */
export function unmarkedWords(lang: string): Words {
	const own = languageOf(lang) ? lang : sourceLanguage;
	return { t: loadedTranslator(own), lang: own, format: formatOf(own) };
}

/** Whether all of a text is in the language that is asked for. */
export const isWhollyIn = ({ text, lang }: Said, wanted: string): boolean =>
	piecesByLanguage(text, lang).every((piece) => piece.lang === spoken(wanted));

/** The same words to be drawn: all of them in the language of most. */
export function drawable<Words extends Said>(said: Words): Words {
	const [longest] = piecesByLanguage(said.text, said.lang).sort((a, b) => b.text.length - a.text.length);
	const lang = longest?.lang ?? said.lang;
	const text = piecesByLanguage(said.text, said.lang)
		.map((piece) => piece.text)
		.join('');
	return { ...said, text, lang, dir: directionOf(lang) };
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
