import { languagesOfPage, sourceLanguage } from '#lib/i18n/languages.ts';

/** Pages of one person, or of people who work with them: nobody looks for them in another language. */
const personal = /^(staff|council|facilitator|class|complaints\/(new|case|left))(\/|$)/;

/**
 * The same page in its other languages, for search engines (`hreflang`): `rest` is what stands after the language in its
 * address. Nothing for pages that are not to be found. Whose language there is not reads Swedish (`x-default`).
 */
export function alternateLinks(origin: string, rest: string): string {
	if (personal.test(rest)) return '';
	const place = rest === '' ? '' : `/${rest}`;
	const link = (tag: string, language: string) =>
		`<link rel="alternate" hreflang="${tag}" href="${escaped(`${origin}/${language}${place}`)}" />`;
	return [...languagesOfPage(rest).map(({ tag }) => link(tag, tag)), link('x-default', sourceLanguage)].join(
		''
	);
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
