import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/domain/text/text.ts';
import { languageOf, negotiateLanguage } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';

/** The language is in the address and nowhere else; for the API and unknown paths it is negotiated. */
export const languageHandle: Handle = ({ event, resolve }) => {
	const first = event.url.pathname.split('/')[1] ?? '';
	const lang = languageOf(first)?.tag ?? negotiateLanguage(event.request.headers.get('accept-language'));
	event.locals.lang = lang;
	event.locals.t = loadedTranslator(lang);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', directionOf(lang))
	});
};
