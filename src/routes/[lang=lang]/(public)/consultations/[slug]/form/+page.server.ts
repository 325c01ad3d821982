import { error, fail, redirect } from '@sveltejs/kit';
import { hasMap } from '#lib/domain/consultations/form.ts';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { forGoingBack } from '#lib/server/caching.ts';
import { cityMap } from '#lib/server/city/areas.ts';
import { recordingsFor } from '#lib/server/classes/recordings.ts';
import { today } from '#lib/server/clock.ts';
import { findForSubmission } from '#lib/server/consultations/find.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { isWrong, moveThrough } from '#lib/server/responses/journey.ts';

export async function load({ locals, params }) {
	const found = await findForSubmission(locals.db, params.slug);
	if (!found || !isPublic(found.state)) error(404);
	if (!takesAnswers(found, today())) error(410);
	const { slug, title, form, formVersion, entry } = found;
	const map = hasMap(form) ? await cityMap(locals.db) : undefined;
	const recordings = await recordingsFor(locals.db, found.id, form, [locals.lang]);
	return { slug, title, form, version: formVersion, entry, map, recordings };
}

export const actions = {
	default: async ({ request, locals, params, setHeaders, getClientAddress }) => {
		const fields = await readForm(request);
		const address = getClientAddress();
		const moved = await moveThrough(locals.db, { slug: params.slug, lang: locals.lang, fields, address });
		if (moved.to === 'refused') error(moved.status);
		if (moved.to === 'sent') redirect(303, `/${locals.lang}/consultations/${params.slug}/sent`);
		// The page that shows a code to come back with is kept nowhere.
		if (!moved.shown.saved) setHeaders({ 'cache-control': forGoingBack });
		return isWrong(moved.shown) ? fail(422, moved.shown) : moved.shown;
	}
};
