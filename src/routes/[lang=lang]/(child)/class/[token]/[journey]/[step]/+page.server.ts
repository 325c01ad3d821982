import { error, redirect } from '@sveltejs/kit';
import { hasMap } from '#lib/domain/consultations/form.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import { forgetsPages } from '#lib/server/caching.ts';
import { cityMap } from '#lib/server/city/areas.ts';
import { moveInJourney, stepOfJourney } from '#lib/server/classes/heldJourney.ts';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { recordingsFor } from '#lib/server/classes/recordings.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { whereTo } from '../../whereTo.ts';

export async function load({ locals: { db, lang }, params }) {
	const { token, journey } = params;
	const found = await stepOfJourney(db, params);
	if (found === 'unknown') error(404);
	if (found === 'ended') error(410);
	if (found === 'start') redirect(303, whereTo({ to: 'start' }, lang, token));
	if ('elsewhere' in found)
		redirect(303, whereTo({ to: 'step', journey, step: found.elsewhere }, lang, token));
	const { session, shown } = found;
	const { consultation, form, facts } = session;
	return {
		token,
		journey,
		title: consultation.title,
		form,
		version: consultation.formVersion,
		years: facts.years,
		contacts: await helpContactsOf(db),
		recordings: await recordingsFor(db, consultation.id, form, [lang, ...fallbacksOf(lang)]),
		map: hasMap(form) ? await cityMap(db) : undefined,
		shown
	};
}

export const actions = {
	default: async ({ request, locals: { db, lang }, params, setHeaders, getClientAddress }) => {
		const fields = await readForm(request);
		const led = await moveInJourney(db, params, { lang, fields, address: getClientAddress() });
		if (led.to === 'sent' || led.to === 'start') setHeaders(forgetsPages);
		redirect(303, whereTo(led, lang, params.token));
	}
};
