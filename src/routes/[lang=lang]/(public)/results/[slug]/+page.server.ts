import { error } from '@sveltejs/kit';
import { hasChildResults } from '#lib/server/reports/childResults.ts';
import { findResults } from '#lib/server/reports/results.ts';
import { pageOfResults } from '#lib/ui/results/paging.ts';

export async function load({ locals, params, url }) {
	const found = await findResults(locals.db, params.slug);
	if (!found) error(404);
	if (found.state === 'waiting') return { waiting: found.consultation };
	const paged = pageOfResults(found.results, url.searchParams.get('page'));
	if (!paged) error(404);
	const forChildren = paged.page === 1 && (await hasChildResults(locals.db, params.slug));
	return { results: found.results, paged, forChildren };
}
