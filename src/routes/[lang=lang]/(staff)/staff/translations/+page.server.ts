import { error, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { languageStandings } from '#lib/server/languages/overview.ts';
import { newRemarks, settleRemark } from '#lib/server/languages/remarks.ts';
import { isUuid } from '../form.ts';
import { readPlain } from './read.ts';

export async function load({ locals, url }) {
	return {
		languages: await languageStandings(locals.db, requirePerson(locals).id),
		remarks: await newRemarks(locals.db),
		settled: url.searchParams.get('done') === 'settled'
	};
}

export const actions = {
	settle: async ({ request, locals, url }) => {
		const id = fieldOf(await readPlain(request), 'id') ?? '';
		if (!isUuid(id)) error(400);
		if (!(await settleRemark(locals.db, id, requirePerson(locals).id))) error(404);
		redirect(303, `${url.pathname}?done=settled`);
	}
};
