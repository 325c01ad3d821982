import { error } from '@sveltejs/kit';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { today } from '#lib/server/clock.ts';
import { findReleasable } from '#lib/server/consultations/find.ts';
import { toPackage } from '../../../matter.ts';

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findReleasable(locals.db, slug);
	if (!found) error(404);
	return { found, possible: hasResults(found.state) };
}

export async function load({ locals, params }) {
	const { found, possible } = await consultationOf(locals, params.slug);
	const { slug, title, releasedAt } = found;
	return { slug, title, possible, releasedOn: releasedAt && today(releasedAt) };
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		if (!(await consultationOf(locals, params.slug)).possible) error(409);
		return toPackage(request, `${url.pathname}/file`);
	}
};
