/** What is wrong with a translation: `at` is the plural form (`''` without), `name` the value that is meant. */
export type TranslationIssue = {
	code: 'placeholder-lost' | 'placeholder-unknown' | 'plural-form-missing' | 'text-empty' | 'text-long';
	at: string;
	name?: string;
	most?: number;
};

/** Characters that a text of the interface may have. */
export const longestTranslation = 4000;

const placeholder = /\{\{-?\s*([\w.]+)[^}]*\}\}/g;

/** The values that a text is filled with, each once, in the order that they stand. */
export const placeholdersOf = (text: string): string[] => [
	...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))
];

/** Plural forms that may say the number in words, or leave it out: they are of one number alone in every language here. */
const ofOneNumber = new Set(['zero', 'one', 'two']);

/** The plural forms that a text has: those of its language where Swedish counts, otherwise one without a name. */
export const formsNeeded = (
	source: ReadonlyMap<string, string>,
	pluralForms: readonly string[]
): readonly string[] => {
	const counted = [...source.keys()].filter((form) => form !== '');
	if (counted.length === 0) return [''];
	return counted.some((form) => form.startsWith('ordinal_')) ? counted : pluralForms;
};

/** The Swedish form that a form of another language says. */
export const sourceFormOf = (source: ReadonlyMap<string, string>, form: string): string =>
	source.get(form) ?? source.get('other') ?? source.get('') ?? [...source.values()][0] ?? '';

/**
 * Whether a text can stand in for the Swedish: every plural form that its language needs, every value that the Swedish is
 * filled with and no other, some words, not too many. Easy-read may leave a value out, to be shorter.
 */
export function checkForms({
	source,
	forms,
	needed,
	mayLeaveOut = false
}: {
	source: ReadonlyMap<string, string>;
	forms: ReadonlyMap<string, string>;
	needed: readonly string[];
	mayLeaveOut?: boolean;
}): TranslationIssue[] {
	const given = new Set([...source.values()].flatMap(placeholdersOf));
	return needed.flatMap((at): TranslationIssue[] => {
		const text = forms.get(at);
		if (text === undefined) return [{ code: at === '' ? 'text-empty' : 'plural-form-missing', at }];
		if (text.trim() === '') return [{ code: needed.length > 1 ? 'plural-form-missing' : 'text-empty', at }];
		if (text.length > longestTranslation) return [{ code: 'text-long', at, most: longestTranslation }];
		const own = placeholdersOf(text);
		const wanted = placeholdersOf(sourceFormOf(source, at)).filter(
			(name) => !mayLeaveOut && !(name === 'count' && ofOneNumber.has(at))
		);
		return [
			...wanted
				.filter((name) => !own.includes(name))
				.map((name): TranslationIssue => ({ code: 'placeholder-lost', at, name })),
			...[...own.filter((name) => !given.has(name)), ...strayIn(text)].map((name): TranslationIssue => ({
				code: 'placeholder-unknown',
				at,
				name
			}))
		];
	});
}

/** Braces that are no value, and i18next's own way of taking in another text: both would stand on the page as they are, or worse. */
function strayIn(text: string): string[] {
	const rest = text.replace(placeholder, '');
	return [/\$t\(/, /\{\{|\}\}/].flatMap((stray) => stray.exec(rest) ?? []).map(String);
}

/** A text as it was typed, without what no page can show: ends of line as one, no control characters, no marks of our own. */
export const cleanTranslation = (text: string): string =>
	text
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		// eslint-disable-next-line no-control-regex -- they are what must go
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/g, '')
		.trim();
