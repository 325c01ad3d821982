import { listCityPages } from '#lib/server/city/pages.ts';

export async function load({ locals }) {
	return { pages: await listCityPages(locals.db) };
}
