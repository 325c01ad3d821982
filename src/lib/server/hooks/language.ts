import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/domain/text/text.ts';
import { anyLanguageOf, isPageIn, negotiateLanguage, sourceLanguage } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { saidIn, withLanguages } from '#lib/i18n/marks.ts';

/**
 * The language is in the address and nowhere else; for the API and unknown paths it is negotiated. A page that is not in a
 * language leads to the same in Swedish. A page of a language that is not whole says of each text which one it is in.
 */
export const languageHandle: Handle = ({ event, resolve }) => {
	const [, first = '', ...rest] = event.url.pathname.split('/');
	const language = anyLanguageOf(first);
	if (language && !isPageIn(language, rest.join('/')))
		return new Response(null, {
			status: 303,
			headers: { location: `/${[sourceLanguage, ...rest].join('/')}${event.url.search}` }
		});
	const lang = language?.tag ?? negotiateLanguage(event.request.headers.get('accept-language'));
	event.locals.lang = lang;
	event.locals.t = loadedTranslator(lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			language?.whole === false
				? withLanguages(withHead(html, lang, aboutTexts(html, lang)), lang)
				: withHead(html, lang, '')
	});
};

const withHead = (html: string, lang: string, more: string): string =>
	html.replace('%lang%"', `${lang}"${more}`).replace('%dir%', directionOf(lang));

/** What the page's notice says (LanguageNotice.svelte): all of its texts unreviewed or some, and whether some are in another language. */
function aboutTexts(html: string, lang: string): string {
	const { unreviewed, reviewed, fallback } = saidIn(html, lang);
	const drafts = unreviewed === 0 ? '' : ` data-unreviewed="${reviewed === 0 ? 'all' : 'some'}"`;
	return `${drafts}${fallback > 0 ? ' data-other-language' : ''}`;
}
