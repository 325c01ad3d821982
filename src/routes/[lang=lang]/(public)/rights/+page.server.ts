import { error } from '@sveltejs/kit';
import { findCityPage } from '#lib/server/city/pages.ts';

export async function load({ locals }) {
	const page = await findCityPage(locals.db, 'rights');
	if (!page) error(404);
	return { page };
}
