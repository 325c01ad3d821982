import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/domain/text/text.ts';
import { anyLanguageOf, isPageIn, negotiateLanguage, sourceLanguage } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { hasMarks, saidIn, withLanguages } from '#lib/i18n/marks.ts';
import { config } from '../config.ts';
import { alternateLinks } from '../http/alternates.ts';

/**
 * The language is in the address and nowhere else; for the API and unknown paths it is negotiated. A page that is not in a
 * language leads to the same in Swedish. A page of a language that is not whole says of each text which one it is in.
 */
export const languageHandle: Handle = async ({ event, resolve }) => {
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
	// Once for the page: what is asked after `?` is no other page.
	const alternates = language ? alternateLinks(config().ORIGIN, rest.join('/')) : '';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const partial = language?.whole === false;
			const page = withHead(html, { lang, more: partial ? aboutTexts(html, lang) : '', alternates });
			if (partial) return withLanguages(page, lang);
			// A page that shows another in a language that is not whole: each of its texts says its language.
			return hasMarks(page) ? withLanguages(page, 'und') : page;
		}
	});
	if (language && response.headers.get('content-type')?.startsWith('text/html'))
		response.headers.set('content-language', lang);
	return response;
};

type Head = { lang: string; more: string; alternates: string };

const withHead = (html: string, { lang, more, alternates }: Head): string =>
	html
		.replace('%lang%"', () => `${lang}"${more}`)
		.replace('%dir%', directionOf(lang))
		.replace('%alternates%', () => alternates);

/** What the page's notice says (LanguageNotice.svelte): all of its texts unreviewed or some, and whether some are in another language. */
function aboutTexts(html: string, lang: string): string {
	const { unreviewed, reviewed, fallback } = saidIn(html, lang);
	const drafts = unreviewed === 0 ? '' : ` data-unreviewed="${reviewed === 0 ? 'all' : 'some'}"`;
	return `${drafts}${fallback > 0 ? ' data-other-language' : ''}`;
}
