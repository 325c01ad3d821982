import { error, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { editCouncil, findCouncil } from '#lib/server/councils/councils.ts';
import { readStaffForm, refuse } from '../../../form.ts';
import { committeesOf, readFields } from '../../fields.ts';
import { councilSchema } from '../../schemas.ts';

async function councilOf({ locals, params }: { locals: App.Locals; params: { council: string } }) {
	return (await findCouncil(locals.db, params.council)) ?? error(404);
}

export async function load(event) {
	const council = await councilOf(event);
	const committees = await committeesOf(event.locals);
	const { committee } = council;
	// One that has ended still stands beside its council until somebody says otherwise.
	return {
		council,
		committees: committees.some(({ id }) => id === committee.id) ? committees : [...committees, committee]
	};
}

export const actions = {
	default: async (event) => {
		const { request, locals, params } = event;
		const form = await readStaffForm(request, councilSchema);
		const council = await councilOf(event);
		if (!form.valid) return refuse(form);
		const known = [council.committee, ...(await committeesOf(locals))];
		if (!known.some(({ id }) => id === form.data.committee))
			return refuse(form, { committee: 'committee-missing' });
		await editCouncil(locals.db, council.id, readFields(form.data, council.name), requirePerson(locals).id);
		redirect(303, `/${locals.lang}/staff/councils/${params.council}?done=edited`);
	}
};
