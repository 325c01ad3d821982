import { negotiateLanguage } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { answerApi } from '#lib/server/api/dispatch.ts';
import type { Database } from '#lib/server/db/client.ts';
import { issueText } from '#lib/ui/form/issueText.ts';

/** Calls the API's handler as its route does, with a request of one's own. */
export function callApi(db: Database, path: string, init: RequestInit = {}): Promise<Response> {
	const request = new Request(`http://radslag.test/api/v1${path}`, init);
	const lang = negotiateLanguage(request.headers.get('accept-language'));
	const event = { request, url: new URL(request.url), locals: { db, lang, t: loadedTranslator(lang) } };
	return answerApi(event, ({ t, format }, form, issue) => issueText(t, format, form, issue, lang));
}
