import { error } from '@sveltejs/kit';
import { childrenAtHome } from '#lib/server/classes/home.ts';

export async function load({ locals, params }) {
	const found = await childrenAtHome(locals.db, params.slug);
	if (found === undefined) error(404);
	if (found === 'ended') error(410);
	const { consultation, years } = found;
	return { slug: params.slug, title: consultation.title, choices: years };
}
