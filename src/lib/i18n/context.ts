import { getContext, setContext } from 'svelte';
import { directionOf } from '../domain/text/text.ts';
import { formatOf, type Format } from './format.ts';
import type { Translate } from './translate.ts';

export type I18n = { t: Translate; lang: string; dir: 'ltr' | 'rtl'; format: Format };

const key = Symbol.for('radslag.i18n');

let provider: (lang: string) => Translate = () => {
	throw new Error('No translations are loaded');
};

let formats: (lang: string) => Format = formatOf;

/** Tells where translators come from, and formats where they are others: the server's, set once at start. Components never read files. */
export function provideTranslations(provide: (lang: string) => Translate, formatsOf = formatOf): void {
	provider = provide;
	formats = formatsOf;
}

/** Everything a component needs to speak one language. */
export function createI18n(lang: string): I18n {
	return { t: provider(lang), lang, dir: directionOf(lang), format: formats(lang) };
}

/** Sets the page's language for every component below. */
export function setI18n(lang: string): I18n {
	return setContext(key, createI18n(lang));
}

/** Words of its own for the components below: the same language, some things said otherwise. */
export function speakOtherwise(change: (i18n: I18n) => I18n): I18n {
	return setContext(key, change(getContext<I18n>(key)));
}

/** The page's language, translator and formats. */
export function useI18n(): I18n {
	return getContext<I18n>(key);
}
