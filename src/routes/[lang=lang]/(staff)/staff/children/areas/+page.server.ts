import { error, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { listAreas } from '#lib/server/city/areas.ts';
import { poorerDistricts, setPoorerDistricts } from '#lib/server/classes/reached.ts';
import { readForm } from '#lib/server/forms/read.ts';

export async function load({ locals, url }) {
	return {
		areas: await listAreas(locals.db),
		marked: await poorerDistricts(locals.db),
		reads: mayDo(requirePerson(locals), 'children.read'),
		saved: url.searchParams.get('done') === 'saved'
	};
}

export const actions = {
	default: async ({ request, locals, url }) => {
		const posted = await readForm(request);
		const chosen = new Set(posted.getAll('areas'));
		const marked = (await listAreas(locals.db)).map(({ slug }) => slug).filter((slug) => chosen.has(slug));
		if (marked.length < chosen.size) error(400);
		await setPoorerDistricts(locals.db, marked, requirePerson(locals).id);
		redirect(303, `${url.pathname}?done=saved`);
	}
};
