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
			const { page, about } = partial ? withNotice(html, lang) : { page: html, about: '' };
			const finished = withHead(page, { lang, more: about, alternates });
			if (partial) return withLanguages(finished, lang);
			// A page that shows another in a language that is not whole: each of its texts says its language.
			return hasMarks(finished) ? withLanguages(finished, 'und') : finished;
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

const without = (html: string, sentence: string): string =>
	html.replace(new RegExp(`<p data-of="${sentence}"[^>]*>[^]*?</p>\\s*`), '');

/**
 * The page with those sentences of its notice (LanguageNotice.svelte) that hold: all of its texts unreviewed or some, and
 * whether some are in another language. `about`: the same for its root element.
 */
function withNotice(html: string, lang: string): { page: string; about: string } {
	const { unreviewed, reviewed } = saidIn(html, lang);
	const drafts = unreviewed === 0 ? undefined : reviewed === 0 ? 'all' : 'some';
	let page = html;
	for (const sentence of ['all', 'some']) if (sentence !== drafts) page = without(page, sentence);
	// The sentence that is gone may have been the only one in another language.
	const others = saidIn(page, lang).fallback > 0;
	if (!others) page = without(page, 'others');
	if (!drafts && !others) page = page.replace(/<aside class="language-notice[^]*?<\/aside>/, '');
	return {
		page,
		about: `${drafts ? ` data-unreviewed="${drafts}"` : ''}${others ? ' data-other-language' : ''}`
	};
}
