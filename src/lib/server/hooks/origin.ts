import { json, text, type Handle } from '@sveltejs/kit';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A request that a program sends (no Origin, no Sec-Fetch-Site) carries no one's cookies and may use the API. */
function comesFromElsewhere(request: Request, own: string): boolean {
	const site = request.headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin' && site !== 'none') return true;
	const origin = request.headers.get('origin');
	return origin !== null && origin !== own;
}

/**
 * Every unsafe method, JSON included, comes from our own pages (Sec-Fetch-Site first, then Origin);
 * the API may also be called by programs, which send neither. SvelteKit's own check covers forms only.
 */
export const originHandle: Handle = ({ event, resolve }) => {
	const { request, url, locals } = event;
	if (safe.has(request.method)) return resolve(event);
	const isApi = url.pathname.startsWith('/api/');
	const strangeForm = !isApi && request.headers.get('origin') === null;
	if (comesFromElsewhere(request, url.origin) || strangeForm) {
		const message = locals.t('common:error.origin');
		return isApi
			? json({ error: { code: 'cross-site', message } }, { status: 403 })
			: text(message, { status: 403, headers: { 'cache-control': 'no-store' } });
	}
	return resolve(event);
};
