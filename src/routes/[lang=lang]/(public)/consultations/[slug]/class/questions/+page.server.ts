import { error } from '@sveltejs/kit';
import { classQuestions } from '#lib/server/classes/information.ts';

export async function load({ locals, params }) {
	const found = await classQuestions(locals.db, params.slug);
	if (!found) error(404);
	return found;
}
