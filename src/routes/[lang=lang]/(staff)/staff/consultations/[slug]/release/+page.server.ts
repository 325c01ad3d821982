import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { releaseStanding, startRelease } from '#lib/server/releases/running.ts';
import { textsWait } from '#lib/server/releases/textOf.ts';
import { loadMove } from '../move.ts';

export async function load({ locals, params }) {
	const consultation = await loadMove(locals.db, params.slug, 'release');
	const done = hasResults(consultation.state);
	return {
		...consultation,
		done,
		standing: done ? undefined : releaseStanding(params.slug),
		textsWait: await textsWait(locals.db, consultation.id)
	};
}

export const actions = {
	default: async ({ locals, params }) => {
		await startRelease(locals.db, params.slug, requirePerson(locals).id);
		redirect(303, `/${locals.lang}/staff/consultations/${params.slug}/release`);
	}
};
