import { error } from '@sveltejs/kit';
import { findShown } from '#lib/server/assessments/find.ts';
import { assessmentModel } from '#lib/server/assessments/model.ts';
import { publicFile } from '../../../publicFile.ts';

export async function GET({ locals, params }) {
	const found = await findShown(locals.db, params.id);
	if (!found) error(404);
	return publicFile(locals, await assessmentModel(locals.db, found), params.name);
}
