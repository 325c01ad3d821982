import { translationOf, type Written } from '#lib/domain/text/beside.ts';
import { directionOf } from '#lib/domain/text/text.ts';
import { fallbacksOf, nameOf } from '#lib/i18n/languages.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import type { BlockOf } from './blocks.ts';

type Quotes = BlockOf<'quotes'>['items'];

/** What a resident wrote, in its own language, and below it the translation for the file's reader. */
export function writtenQuotes(
	written: Written,
	note: Said | undefined,
	{ lang, words, plain }: Speaker
): Quotes {
	const said = { text: written.text, lang: written.lang, dir: directionOf(written.lang) };
	const translation = translationOf(written, lang, fallbacksOf(lang));
	const own = { said, ...(note ? { note } : {}) };
	if (!translation) return [own];
	const { status } = translation;
	const name = words.t('results:texts.translation', { language: nameOf(translation.lang).name });
	const standing = status === 'published' ? '' : `, ${words.t(`common:status.${status}`)}`;
	const shown = { text: translation.text, lang: translation.lang, dir: translation.dir };
	return [own, { said: shown, note: plain(name + standing) }];
}
