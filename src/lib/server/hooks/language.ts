import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/domain/text/text.ts';
import { anyLanguageOf, draftOf, negotiateLanguage, sourceLanguage } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';

/**
 * The language is in the address and nowhere else; for the API and unknown paths it is negotiated. A page that is not in a
 * draft language leads to the same in Swedish.
 */
export const languageHandle: Handle = ({ event, resolve }) => {
	const [, first = '', ...rest] = event.url.pathname.split('/');
	const draft = draftOf(first);
	if (draft && !draft.pages.test(rest.join('/')))
		return new Response(null, {
			status: 303,
			headers: { location: `/${[sourceLanguage, ...rest].join('/')}${event.url.search}` }
		});
	const lang = anyLanguageOf(first)?.tag ?? negotiateLanguage(event.request.headers.get('accept-language'));
	event.locals.lang = lang;
	event.locals.t = loadedTranslator(lang);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', directionOf(lang))
	});
};
