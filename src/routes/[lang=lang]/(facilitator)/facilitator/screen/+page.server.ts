import { error } from '@sveltejs/kit';
import { ledSession } from '#lib/server/classes/lead.ts';
import { forFacilitator } from '../shown.ts';

export async function load({ locals }) {
	const led = locals.facilitator && (await ledSession(locals.db, locals.facilitator));
	if (!led) error(404);
	const { state, code, qr, address } = forFacilitator(led, locals.lang);
	return { state, code, qr, address };
}
