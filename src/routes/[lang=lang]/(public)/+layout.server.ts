import { citySettings } from '#lib/server/city/settings.ts';

/** A reporter's pages: they read what one browser's cookie names, and nobody keeps them. */
const ofReporter = /\/complaints\/(new|case)(\/|$)/;

export async function load({ locals, request, route, setHeaders, url }) {
	// Only readings are the same for everybody; a POST runs this too, and its answer is a person's (decision D8).
	if ((request.method === 'GET' || request.method === 'HEAD') && !ofReporter.test(route.id ?? ''))
		setHeaders({ 'cache-control': 'public, max-age=30' });
	return { city: await citySettings(locals.db), path: url.pathname };
}
