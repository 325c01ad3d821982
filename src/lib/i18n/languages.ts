import { directionOf } from '../domain/text/text.ts';

/** A language on screen. */
export type Language = {
	tag: string;
	/** Its own name, as the language menu shows it. */
	name: string;
	/** The language whose plural rules are used (plurals.ts). */
	plural: string;
	/** The locale whose formats are used, but for what calendar.ts has: Intl lacks some, and would take the host's. */
	format: string;
	/** Where a missing text is looked for, in order. Always shown as fallback, never hidden. */
	fallbacks: string[];
	/** Whether everything is in it. Where not, each page says what no speaker has reviewed and what is in another language. */
	whole: boolean;
	/** Addresses below the language that are in it; every other leads to Swedish. Without: all of them. */
	pages?: RegExp;
};

/** A language that a city or a test adds: with the files of messages/ that it has, or all of them. */
export type DraftLanguage = Language & {
	files: readonly string[];
	pages: RegExp;
};

/** Staff's pages are in the languages that staff work in (decision D30). */
const residents = /^(?!staff(\/|$))/;

const minority = { fallbacks: ['sv'], whole: false, pages: residents };

/** Languages that the interface has. Adding one is a row here and a folder in messages/. */
const shipped: readonly Language[] = [
	{ tag: 'sv', name: 'Svenska', plural: 'sv', format: 'sv-SE', fallbacks: [], whole: true },
	{
		tag: 'sv-simple',
		name: 'Lättläst svenska',
		plural: 'sv',
		format: 'sv-SE',
		fallbacks: ['sv'],
		whole: true
	},
	{ tag: 'en', name: 'English', plural: 'en', format: 'en-GB', fallbacks: ['sv'], whole: true },
	{ tag: 'fi', name: 'Suomi', plural: 'fi', format: 'fi-FI', ...minority },
	{ tag: 'fit', name: 'Meänkieli', plural: 'fit', format: 'fi-FI', ...minority },
	{ tag: 'se', name: 'Davvisámegiella', plural: 'se', format: 'se-FI', ...minority },
	{ tag: 'rom', name: 'Romani čhib', plural: 'rom', format: 'sv-SE', ...minority },
	{ tag: 'yi', name: 'ייִדיש', plural: 'yi', format: 'yi', ...minority }
];

/** Languages that were added before the house opened, from a folder of the city's own (server/addLanguages.ts). */
const added = ((globalThis as Record<symbol, unknown>)[Symbol.for('radslag.addedLanguages')] ??
	[]) as readonly Language[];

export const interfaceLanguages: readonly Language[] = [...shipped, ...added];

/** Languages that staff work in: those that everything is in. */
export const staffLanguages: readonly Language[] = interfaceLanguages.filter(({ whole }) => whole);

/** Languages of complaints: somebody who has been badly treated should be able to say so before all else is translated. */
export const draftLanguages: readonly DraftLanguage[] = [
	{
		tag: 'ar',
		name: 'العربية',
		plural: 'ar',
		// Western digits: codes, dates and telephone numbers read the same as on paper in Sweden.
		format: 'ar-u-nu-latn',
		fallbacks: ['sv'],
		whole: false,
		files: ['child', 'coded', 'common', 'complaint', 'form', 'issues', 'languages', 'receipt'],
		pages: /^complaints(\/|$)/
	}
].filter(({ tag }) => !interfaceLanguages.some((one) => one.tag === tag));

export const sourceLanguage = 'sv';

const byTag = new Map(interfaceLanguages.map((language) => [language.tag, language]));

/** The interface language of a tag, or undefined. */
export const languageOf = (tag: string): Language | undefined => byTag.get(tag);

const draftByTag = new Map(draftLanguages.map((language) => [language.tag, language]));

/** The language of a tag that at least some pages are in, or undefined. */
export const anyLanguageOf = (tag: string): Language | undefined => byTag.get(tag) ?? draftByTag.get(tag);

/** The draft of a tag, or undefined for a language that the whole interface has. */
export const draftOf = (tag: string): DraftLanguage | undefined => draftByTag.get(tag);

/** Whether a page is in a language, by what stands after the language in its address. */
export const isPageIn = ({ pages }: Language, rest: string): boolean => !pages || pages.test(rest);

/** The languages that a page can be read in, by what stands after the language in its address. */
export const languagesOfPage = (rest: string): readonly Language[] =>
	[...interfaceLanguages, ...draftLanguages].filter((language) => isPageIn(language, rest));

/** The languages that a page can be read in as its reader is offered them: in the order of their own names. */
export const offeredOn = (rest: string): (Language & { dir: 'ltr' | 'rtl' })[] =>
	languagesOfPage(rest)
		.map((language) => ({ ...language, dir: directionOf(language.tag) }))
		.sort((a, b) => a.name.localeCompare(b.name, sourceLanguage));

/** Own names of languages that texts may be in. */
const names: Record<string, string> = {
	smj: 'Julevsámegiella',
	sma: 'Åarjelsaemiengïele',
	// Varieties of Romani are hard to one another: a text is in one of them, and says which.
	rmn: 'Romani čhib (Arli)',
	rmf: 'Romani čhib (Kaale)',
	rmy: 'Romani čhib (Kelderaš)',
	ar: 'العربية',
	fa: 'فارسی',
	so: 'Soomaali'
};

/** Own names of other languages that residents write in. */
const writtenNames: Record<string, string> = {
	am: 'አማርኛ',
	bs: 'Bosanski',
	ckb: 'کوردیی ناوەندی',
	da: 'Dansk',
	de: 'Deutsch',
	es: 'Español',
	et: 'Eesti',
	fr: 'Français',
	he: 'עברית',
	kmr: 'Kurmancî',
	nb: 'Norsk bokmål',
	pl: 'Polski',
	ru: 'Русский',
	ti: 'ትግርኛ',
	tr: 'Türkçe',
	uk: 'Українська'
};

/** Languages that a form may be written in, those of the interface first. */
export const textLanguages: readonly string[] = [...new Set([...byTag.keys(), ...Object.keys(names)])];

/** A language's own name with the direction it is written in. */
export function nameOf(tag: string): { name: string; lang: string; dir: 'ltr' | 'rtl' } {
	return {
		name: byTag.get(tag)?.name ?? names[tag] ?? writtenNames[tag] ?? tag,
		lang: tag,
		dir: directionOf(tag)
	};
}

/** A language that a group's readers may be offered before Swedish, when a city has agreed on it with the group. */
export const nearLanguages: Readonly<Record<string, string>> = { fit: 'fi', smj: 'se', sma: 'se' };

const agreed = globalThis as { [key: symbol]: readonly string[] | undefined };
const agreedName = Symbol.for('radslag.agreedFallbacks');

/** Says in which languages (of `nearLanguages`) the near one comes before Swedish; for the whole process. */
export function agreeOnFallbacks(tags: readonly string[]): void {
	agreed[agreedName] = tags;
}

/** Languages of a text that a reader of `tag` is offered, in order. */
export function fallbacksOf(tag: string): string[] {
	const own = anyLanguageOf(tag)?.fallbacks ?? [sourceLanguage];
	const near = nearLanguages[tag];
	return near && agreed[agreedName]?.includes(tag) ? [near, ...own] : own;
}

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
