import { directionOf, passageOf, type LocalText, type Passage } from './text.ts';
import { unclear } from './writtenLanguages.ts';

/** A text that a resident wrote, as it is shown, with what it is called in other languages. */
export type Written = { text: string; lang: string; translations?: LocalText | undefined };

const spoken = (tag: string): string => tag.split('-')[0] ?? tag;

/** The text itself, in its own language. HTML's word for a language that nobody knows is an empty one. */
export const originalOf = ({
	text,
	lang
}: Written): { text: string; lang: string; dir: 'ltr' | 'rtl' | 'auto' } =>
	lang === unclear ? { text, lang: '', dir: 'auto' } : { text, lang, dir: directionOf(lang) };

/**
 * The translation that stands beside a text for a reader of `lang`: in that language, or in the first of `fallbacks` that
 * there is; none where the text is in the reader's own language.
 */
export function translationOf(
	{ lang: own, translations }: Written,
	lang: string,
	fallbacks: readonly string[] = ['sv']
): Passage | undefined {
	if (!translations || spoken(own) === spoken(lang)) return undefined;
	const tag = [lang, spoken(lang), ...fallbacks].find(
		(one) => translations[one] !== undefined && one !== own
	);
	return tag === undefined ? undefined : passageOf(translations, tag, []);
}
