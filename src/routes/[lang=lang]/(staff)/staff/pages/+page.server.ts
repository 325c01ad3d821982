import { listCityPages, pagesOfClasses } from '#lib/server/city/pages.ts';

export async function load({ locals }) {
	const pages = await listCityPages(locals.db);
	return { pages: pages.map((page) => ({ ...page, alone: !pagesOfClasses.includes(page.slug) })) };
}
