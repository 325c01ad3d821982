import { redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { addCouncil } from '#lib/server/councils/councils.ts';
import { readStaffForm, refuse } from '../../form.ts';
import { committeesOf, readFields } from '../fields.ts';
import { councilSchema } from '../schemas.ts';

export async function load({ locals }) {
	return { committees: await committeesOf(locals) };
}

export const actions = {
	default: async ({ request, locals }) => {
		const form = await readStaffForm(request, councilSchema);
		if (!form.valid) return refuse(form);
		const known = (await committeesOf(locals)).some(({ id }) => id === form.data.committee);
		if (!known) return refuse(form, { committee: 'committee-missing' });
		const slug = await addCouncil(locals.db, readFields(form.data), requirePerson(locals).id);
		if (!slug) return refuse(form, { name: 'council-taken' });
		redirect(303, `/${locals.lang}/staff/councils/${slug}?done=made`);
	}
};
