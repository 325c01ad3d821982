import { error } from '@sveltejs/kit';
import { findShown } from '#lib/server/assessments/find.ts';
import { assessmentModel } from '#lib/server/assessments/model.ts';

/** A decided assessment that its committee shows to everybody. */
export async function load({ locals, params }) {
	const found = await findShown(locals.db, params.id);
	if (!found) error(404);
	return { model: await assessmentModel(locals.db, found) };
}
