import { json, text, type Handle } from '@sveltejs/kit';
import { comesFromElsewhere, comesFromOurPage } from '../http/origin.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Every unsafe method, JSON included, comes from our own pages; the API may also be called by programs, whose
 * requests carry no one's cookies. SvelteKit's own check covers forms only.
 */
export const originHandle: Handle = ({ event, resolve }) => {
	const { request, url, locals } = event;
	if (safe.has(request.method)) return resolve(event);
	const isApi = url.pathname.startsWith('/api/');
	const from = { site: request.headers.get('sec-fetch-site'), origin: request.headers.get('origin') };
	if (isApi ? comesFromElsewhere(from, url.origin) : !comesFromOurPage(from, url.origin)) {
		const message = locals.t('common:error.origin');
		return isApi
			? json({ error: { code: 'cross-site', message } }, { status: 403 })
			: text(message, { status: 403, headers: { 'cache-control': 'no-store' } });
	}
	return resolve(event);
};
