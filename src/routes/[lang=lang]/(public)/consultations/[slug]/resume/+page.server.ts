import { error } from '@sveltejs/kit';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { today } from '#lib/server/clock.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';

export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found || !isPublic(found.state)) error(404);
	if (!takesAnswers(found, today())) error(410);
	return { slug: found.slug, title: found.title };
}
