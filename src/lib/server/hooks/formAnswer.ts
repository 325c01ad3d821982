import type { Handle } from '@sveltejs/kit';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A posted form is answered with a page. Whoever says that anything will do would otherwise get SvelteKit's JSON
 * for its own script, with status 200 whatever happened; none of our pages has that script (decision D7).
 */
export const formAnswerHandle: Handle = ({ event, resolve }) => {
	if (!safe.has(event.request.method) && !event.url.pathname.startsWith('/api/'))
		event.request.headers.set('accept', 'text/html');
	return resolve(event);
};
