import { error, redirect } from '@sveltejs/kit';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import { beginJourney } from '#lib/server/classes/heldJourney.ts';
import { sessionWithToken } from '#lib/server/classes/join.ts';
import { recordingsFor } from '#lib/server/classes/recordings.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { whereTo } from './whereTo.ts';

export async function load({ locals: { db, lang }, params }) {
	const session = await sessionWithToken(db, params.token);
	if (session === undefined) error(404);
	if (session === 'ended') error(410);
	const { consultation, form, facts, state, told } = session;
	return {
		token: params.token,
		title: consultation.title,
		years: facts.years,
		paused: state === 'paused',
		told,
		recordings: await recordingsFor(db, consultation.id, form, [lang, ...fallbacksOf(lang)])
	};
}

export const actions = {
	default: async ({ request, locals: { db, lang }, params: { token }, getClientAddress }) => {
		await readForm(request);
		redirect(303, whereTo(await beginJourney(db, { token, lang, address: getClientAddress() }), lang, token));
	}
};
