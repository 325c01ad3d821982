/** Stands where nobody can say which language a text is in: several, or too few words to tell. */
export const unclear = 'und';

/** Languages that residents' own texts are told to be in, those of the city's minorities and its largest ones first. */
export const writtenLanguages = [
	'sv',
	'fi',
	'fit',
	'se',
	'smj',
	'sma',
	'rom',
	'yi',
	'en',
	'ar',
	'so',
	'fa',
	'ti',
	'am',
	'ckb',
	'kmr',
	'pl',
	'tr',
	'es',
	'bs',
	'ru',
	'uk',
	'de',
	'fr',
	'nb',
	'da',
	'et',
	'he'
] as const;

/** Whether a tag may stand on a resident's text. */
export const isWrittenLanguage = (tag: string): boolean =>
	tag === unclear || (writtenLanguages as readonly string[]).includes(tag);
