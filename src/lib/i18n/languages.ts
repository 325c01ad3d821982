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

/** Languages that the interface has. Adding one is a row here and a folder in messages/. */
export const interfaceLanguages: readonly Language[] = [
	{ tag: 'sv', name: 'Svenska', plural: 'sv', format: 'sv-SE', fallbacks: [] },
	{ tag: 'sv-simple', name: 'Lättläst svenska', plural: 'sv', format: 'sv-SE', fallbacks: ['sv'] },
	{ tag: 'en', name: 'English', plural: 'en', format: 'en-GB', fallbacks: ['sv'] }
];

export const sourceLanguage = 'sv';

const byTag = new Map(interfaceLanguages.map((language) => [language.tag, language]));

/** The interface language of a tag, or undefined. */
export const languageOf = (tag: string): Language | undefined => byTag.get(tag);

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
