import { negotiateLanguage } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { answerApi } from '#lib/server/api/dispatch.ts';
import type { Database } from '#lib/server/db/client.ts';
import { issuePassage } from '#lib/ui/form/issueText.ts';
import { directionOf } from '#lib/domain/text/text.ts';

/** Calls the API's handler as its route does, with a request of one's own. */
export function callApi(db: Database, path: string, init: RequestInit = {}): Promise<Response> {
	const request = new Request(`http://radslag.test/api/v1${path}`, init);
	const lang = negotiateLanguage(request.headers.get('accept-language'));
	const event = { request, url: new URL(request.url), locals: { db, lang, t: loadedTranslator(lang) } };
	return answerApi(
		event,
		(words, form, issue) => issuePassage(form, issue, { ...words, dir: directionOf(words.lang) }).text
	);
}
