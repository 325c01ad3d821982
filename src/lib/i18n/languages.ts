import { directionOf } from '../domain/text/text.ts';

/** A language on screen. `plural` and `format` name the locale whose rules are used: Intl lacks some, and would take the host's. */
export type Language = {
	tag: string;
	/** Its own name, as the language menu shows it. */
	name: string;
	plural: string;
	format: string;
	/** Where a missing text is looked for, in order. Always shown as fallback, never hidden. */
	fallbacks: string[];
};

/** A language that some pages alone are in, as a draft that no speaker has reviewed. */
export type DraftLanguage = Language & {
	/** The files of messages/ that it has. */
	files: readonly string[];
	/** Addresses below the language that are in it; every other leads to Swedish. */
	pages: RegExp;
};

/** Languages that the interface has. Adding one is a row here and a folder in messages/. */
export const interfaceLanguages: readonly Language[] = [
	{ tag: 'sv', name: 'Svenska', plural: 'sv', format: 'sv-SE', fallbacks: [] },
	{ tag: 'sv-simple', name: 'Lättläst svenska', plural: 'sv', format: 'sv-SE', fallbacks: ['sv'] },
	{ tag: 'en', name: 'English', plural: 'en', format: 'en-GB', fallbacks: ['sv'] }
];

/** Languages of complaints: somebody who has been badly treated should be able to say so before all else is translated. */
export const draftLanguages: readonly DraftLanguage[] = [
	{
		tag: 'ar',
		name: 'العربية',
		plural: 'ar',
		// Western digits: codes, dates and telephone numbers read the same as on paper in Sweden.
		format: 'ar-u-nu-latn',
		fallbacks: ['sv'],
		files: ['child', 'coded', 'common', 'complaint', 'form', 'issues', 'receipt'],
		pages: /^complaints(\/|$)/
	}
];

export const sourceLanguage = 'sv';

const byTag = new Map(interfaceLanguages.map((language) => [language.tag, language]));

/** The interface language of a tag, or undefined. */
export const languageOf = (tag: string): Language | undefined => byTag.get(tag);

const draftByTag = new Map(draftLanguages.map((language) => [language.tag, language]));

/** The language of a tag that at least some pages are in, or undefined. */
export const anyLanguageOf = (tag: string): Language | undefined => byTag.get(tag) ?? draftByTag.get(tag);

/** The draft of a tag, or undefined for a language that the whole interface has. */
export const draftOf = (tag: string): DraftLanguage | undefined => draftByTag.get(tag);

/** The languages that a page can be read in, by what stands after the language in its address. */
export const languagesOfPage = (rest: string): readonly Language[] => [
	...interfaceLanguages,
	...draftLanguages.filter(({ pages }) => pages.test(rest))
];

/** Own names of languages that texts may be in. */
const names: Record<string, string> = {
	fi: 'Suomi',
	fit: 'Meänkieli',
	se: 'Davvisámegiella',
	smj: 'Julevsámegiella',
	sma: 'Åarjelsaemiengïele',
	rom: 'Romani čhib',
	yi: 'ייִדיש',
	ar: 'العربية',
	fa: 'فارسی',
	so: 'Soomaali'
};

/** Languages that a form may be written in, those of the interface first. */
export const textLanguages: readonly string[] = [...byTag.keys(), ...Object.keys(names)];

/** A language's own name with the direction it is written in. */
export function nameOf(tag: string): { name: string; lang: string; dir: 'ltr' | 'rtl' } {
	return { name: byTag.get(tag)?.name ?? names[tag] ?? tag, lang: tag, dir: directionOf(tag) };
}

/** Languages of a text that a reader of `tag` is offered, in order. */
export const fallbacksOf = (tag: string): string[] => byTag.get(tag)?.fallbacks ?? [sourceLanguage];

/** The best interface language for an Accept-Language header; Swedish when none fits. */
export function negotiateLanguage(header: string | null): string {
	const wanted = (header ?? '')
		.slice(0, 500)
		.split(',')
		.map((part) => {
			const [tag = '', quality] = part.trim().split(/\s*;\s*q\s*=\s*/i);
			return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) || 0 };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { tag } of wanted) {
		const found = byTag.get(tag) ?? byTag.get(tag.split('-')[0] ?? '');
		if (found) return found.tag;
	}
	return sourceLanguage;
}
