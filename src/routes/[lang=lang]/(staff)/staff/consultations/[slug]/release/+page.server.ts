import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { listReleases } from '#lib/server/releases/find.ts';
import { furtherRelease } from '#lib/server/releases/further.ts';
import { releaseStanding, startRelease } from '#lib/server/releases/running.ts';
import { textsWait } from '#lib/server/releases/textOf.ts';
import { loadMove } from '../move.ts';

export async function load({ locals, params }) {
	const consultation = await loadMove(locals.db, params.slug, 'release');
	const done = hasResults(consultation.state);
	const standing = releaseStanding(params.slug);
	return {
		...consultation,
		done,
		standing: done || consultation.possible ? standing : undefined,
		textsWait: await textsWait(locals.db, consultation.id),
		releases: await listReleases(locals.db, consultation.id),
		further: await furtherRelease(locals.db, consultation.id)
	};
}

export const actions = {
	default: async ({ locals, params }) => {
		await startRelease(locals.db, params.slug, requirePerson(locals).id);
		redirect(303, `/${locals.lang}/staff/consultations/${params.slug}/release`);
	}
};
