import { directionOf } from '#lib/domain/text/text.ts';
import { unclear } from '#lib/domain/text/writtenLanguages.ts';

/** `lang` and `dir` of a text that somebody wrote: HTML's word for a language that nobody knows is an empty one. */
export const attributesOf = (lang: string): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } =>
	lang === unclear ? { lang: '', dir: 'auto' } : { lang, dir: directionOf(lang) };
