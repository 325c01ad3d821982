import type { Handle } from '@sveltejs/kit';

const always = {
	'x-content-type-options': 'nosniff',
	// Not no-referrer: with it Chromium sends `Origin: null` and every form without JavaScript is refused (decision D8).
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()'
};

/** Security headers on everything; `no-store` on whatever no public page asked to be kept. */
export const headersHandle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
	if (event.url.protocol === 'https:')
		response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
	const mayBeKept = event.request.method === 'GET' || event.request.method === 'HEAD';
	if (!mayBeKept || response.status >= 400 || !response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'no-store');
		response.headers.delete('etag');
	}
	if (event.url.pathname.startsWith('/api/') && mayBeKept) {
		response.headers.set('cross-origin-resource-policy', 'cross-origin');
		response.headers.set('access-control-allow-origin', '*');
	}
	return response;
};
