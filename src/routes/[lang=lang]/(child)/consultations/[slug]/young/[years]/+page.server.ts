import { error, fail, redirect } from '@sveltejs/kit';
import { isSchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { formFor } from '#lib/domain/classes/variants.ts';
import { hasMap } from '#lib/domain/consultations/form.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import { cityMap } from '#lib/server/city/areas.ts';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { childrenAtHome } from '#lib/server/classes/home.ts';
import { moveAtHome } from '#lib/server/classes/journey.ts';
import { recordingsFor } from '#lib/server/classes/recordings.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { isWrong } from '#lib/server/responses/journey.ts';

export async function load({ locals: { db, lang }, params }) {
	const { slug, years } = params;
	const found = await childrenAtHome(db, slug);
	if (found === undefined || !isSchoolYears(years)) error(404);
	if (found === 'ended') error(410);
	if (!found.years.includes(years)) error(404);
	const { consultation, told } = found;
	const form = formFor(consultation.form, years);
	return {
		slug,
		title: consultation.title,
		form,
		version: consultation.formVersion,
		years,
		paused: false,
		told,
		contacts: await helpContactsOf(db),
		recordings: await recordingsFor(db, consultation.id, form, [lang, ...fallbacksOf(lang)]),
		map: hasMap(form) ? await cityMap(db) : undefined
	};
}

export const actions = {
	default: async ({ request, locals, params, getClientAddress }) => {
		const fields = await readForm(request);
		const { db, lang } = locals;
		const { slug, years } = params;
		if (!isSchoolYears(years)) error(404);
		const moved = await moveAtHome(db, { slug, years, lang, fields, address: getClientAddress() });
		if (moved.to === 'refused') error(moved.status);
		if (moved.to === 'unknown') error(404);
		if (moved.to === 'ended') error(410);
		if (moved.to === 'step') {
			const { shown, stopping, paused } = moved;
			return isWrong(shown) ? fail(422, { ...shown, stopping, paused }) : { ...shown, stopping, paused };
		}
		const start = `/${lang}/consultations/${slug}/young`;
		redirect(303, moved.to === 'sent' ? `${start}/${years}/sent` : start);
	}
};
