import { citySettings } from '#lib/server/city/settings.ts';

export async function load({ locals, request, setHeaders, url }) {
	// Only readings are the same for everybody; a POST runs this too, and its answer is a person's (decision D8).
	if (request.method === 'GET' || request.method === 'HEAD')
		setHeaders({ 'cache-control': 'public, max-age=30' });
	return { city: await citySettings(locals.db), path: url.pathname };
}
