import { error, fail, redirect } from '@sveltejs/kit';
import { forgetsSite } from '#lib/server/caching.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { isWrong } from '#lib/server/responses/journey.ts';
import { moveInKiosk } from '#lib/server/responses/kiosk.ts';
import { load as loadForm } from '../form/+page.server.ts';

export const load = loadForm;

export const actions = {
	default: async ({ request, locals, params, setHeaders, getClientAddress }) => {
		const fields = await readForm(request);
		const { db, lang } = locals;
		const moved = await moveInKiosk(db, { slug: params.slug, lang, fields, address: getClientAddress() });
		if (moved.to === 'refused') error(moved.status);
		if (moved.to === 'step') return isWrong(moved.shown) ? fail(422, moved.shown) : moved.shown;
		setHeaders(forgetsSite);
		const start = `/${lang}/consultations/${params.slug}/kiosk`;
		redirect(303, moved.to === 'sent' ? `${start}/sent` : start);
	}
};
