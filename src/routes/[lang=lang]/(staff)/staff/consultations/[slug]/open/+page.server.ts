import { fail, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { schedulingHindrances } from '#lib/server/consultations/review.ts';
import { MoveError, openConsultation } from '#lib/server/consultations/moves.ts';
import { loadMove } from '../move.ts';

export async function load({ locals, params }) {
	return { ...(await loadMove(locals.db, params.slug, 'open')), today: today() };
}

export const actions = {
	default: async ({ locals, params }) => {
		const found = await findConsultation(locals.db, params.slug);
		if (found && (found.state === 'draft' || found.state === 'review')) {
			const hindrances =
				found.state === 'draft' ? ['checklist'] : await schedulingHindrances(locals.db, found);
			if (hindrances.length > 0) return fail(409, { code: 'wrong-state' });
		}
		try {
			await openConsultation(locals.db, params.slug, requirePerson(locals).id);
		} catch (cause) {
			if (cause instanceof MoveError) return fail(409, { code: cause.code });
			throw cause;
		}
		redirect(303, `/${locals.lang}/staff/consultations/${params.slug}`);
	}
};
