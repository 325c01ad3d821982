import { error } from '@sveltejs/kit';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { citySettings } from '#lib/server/city/settings.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';

export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const { slug, title, state, form } = found;
	const { paperAddress, enquiries } = await citySettings(locals.db);
	return {
		slug,
		title,
		draft: !isPublic(state),
		languages: form.languages,
		missing: [
			...(paperAddress ? [] : (['paperAddress'] as const)),
			...(enquiries ? [] : (['enquiries'] as const))
		]
	};
}
