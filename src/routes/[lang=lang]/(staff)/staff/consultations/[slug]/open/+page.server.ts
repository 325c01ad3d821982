import { fail, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { MoveError, openConsultation } from '#lib/server/consultations/moves.ts';
import { loadMove } from '../move.ts';

export async function load({ locals, params }) {
	return { ...(await loadMove(locals.db, params.slug, 'open')), today: today() };
}

export const actions = {
	default: async ({ locals, params }) => {
		try {
			await openConsultation(locals.db, params.slug, requirePerson(locals).id);
		} catch (cause) {
			if (cause instanceof MoveError) return fail(409, { code: cause.code });
			throw cause;
		}
		redirect(303, `/${locals.lang}/staff/consultations/${params.slug}`);
	}
};
