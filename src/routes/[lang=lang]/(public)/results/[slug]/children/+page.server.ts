import { error } from '@sveltejs/kit';
import { findChildResults } from '#lib/server/reports/childResults.ts';

export async function load({ locals, params }) {
	const results = await findChildResults(locals.db, params.slug);
	if (!results) error(404);
	return { results };
}
