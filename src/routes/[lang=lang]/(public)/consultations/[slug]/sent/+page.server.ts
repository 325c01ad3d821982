import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { error } from '@sveltejs/kit';
import { findConsultation } from '#lib/server/consultations/find.ts';

export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found || !isPublic(found.state)) error(404);
	const { slug, title, closesOn, committee } = found;
	return { consultation: { slug, title, closesOn, committee: committee.name } };
}
