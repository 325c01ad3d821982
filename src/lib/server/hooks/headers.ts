import type { Handle } from '@sveltejs/kit';
import { staffRoot } from '#lib/domain/access/routes.ts';
import { forGoingBack } from '../caching.ts';
import { securityHeaders, transportSecurity } from '../http/securityHeaders.ts';

/** What a page asked for itself, where it may: a public page for everybody, a step of a form for going back to. */
function mayBeKept(isRead: boolean, { status, headers }: Response): boolean {
	const wish = headers.get('cache-control');
	return isRead ? wish !== null && status < 400 : wish === forGoingBack;
}

/** The preview alone is shown inside another page of ours: the editor. */
const framed = `${staffRoot}/consultations/[slug]/preview`;

function allowFraming({ headers }: Response): void {
	headers.set('x-frame-options', 'SAMEORIGIN');
	const policy = headers.get('content-security-policy');
	if (policy)
		headers.set(
			'content-security-policy',
			policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
		);
}

/** Security headers on everything; `no-store` on whatever did not ask to be kept. */
export const headersHandle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
	if (event.route.id === framed) allowFraming(response);
	if (event.url.protocol === 'https:') response.headers.set('strict-transport-security', transportSecurity);
	const { method } = event.request;
	const isRead = method === 'GET' || method === 'HEAD';
	const kept = mayBeKept(isRead, response);
	if (!kept) response.headers.set('cache-control', 'no-store');
	if (!kept || !isRead) response.headers.delete('etag');
	if (event.url.pathname.startsWith('/api/') && isRead) {
		response.headers.set('cross-origin-resource-policy', 'cross-origin');
		response.headers.set('access-control-allow-origin', '*');
	}
	return response;
};
