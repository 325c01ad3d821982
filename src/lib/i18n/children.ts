import type { OutOfTen } from '../domain/classes/outOfTen.ts';
import { passageOf, type LocalText, type Passage } from '../domain/text/text.ts';
import type { Words } from './category.ts';
import { fallbacksOf } from './languages.ts';

/** Children read plain words first: in Swedish, the easy-read ones where there are any. */
export const plainLanguages = (lang: string): [string, string[]] =>
	lang === 'sv' ? ['sv-simple', ['sv']] : [lang, fallbacksOf(lang)];

/** A text in the plainest words of a language that there are. */
export const sayPlainly = (text: LocalText, lang: string): Passage =>
	passageOf(text, ...plainLanguages(lang));

/** "almost six": how many of ten, in words. */
export function tenText(of: OutOfTen, { t }: Pick<Words, 't'>): string {
	if (!('tenths' in of)) return t('childResults:how.all');
	if (of.tenths === 10) return t('childResults:how.nearlyAll');
	return t(`childResults:how.${of.kind}`, { number: t(`childResults:number.${of.tenths}`) });
}

/** "Of ten children, almost six answered:", before the answer itself. */
export function tenSentence(
	of: OutOfTen,
	{ children, ranked }: { children: boolean; ranked: boolean },
	words: Pick<Words, 't'>
): string {
	const who = words.t(children ? 'childResults:who.children' : 'childResults:who.people');
	return words.t(ranked ? 'childResults:ten.first' : 'childResults:ten.answered', {
		who,
		how: tenText(of, words)
	});
}

/** How many of ten marks are filled. */
export const marksOf = (of: OutOfTen): number => ('tenths' in of ? of.tenths : of.kind === 'all' ? 10 : 0);
