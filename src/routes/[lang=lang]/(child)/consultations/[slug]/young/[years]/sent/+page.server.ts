import { error } from '@sveltejs/kit';
import { isSchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { findForSubmission } from '#lib/server/consultations/find.ts';

export async function load({ locals, params }) {
	const { slug, years } = params;
	const found = await findForSubmission(locals.db, slug);
	if (!found || !isPublic(found.state) || !isSchoolYears(years)) error(404);
	return { slug, years };
}
