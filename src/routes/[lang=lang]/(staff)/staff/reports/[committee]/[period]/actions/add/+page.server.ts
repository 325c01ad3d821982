import { fail, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { addAction } from '#lib/server/reports/actions/save.ts';
import { writtenOf } from '../../written.ts';
import { emptyAction, nameableOf, readTypedAction } from '../form.ts';

export async function load({ locals, params, url }) {
	const { owner, period, takes, writable } = await writtenOf(locals, params);
	const nameable = await nameableOf(locals, owner);
	const wanted = url.searchParams.get('consultation');
	const named = nameable.consultations.find(({ slug }) => slug === wanted);
	const typed = { ...emptyAction, consultation: named?.slug ?? '' };
	return { owner, period, takes, writable, typed, nameable };
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { owner, report } = await writtenOf(locals, params);
		const { shown, kept, issues } = readTypedAction(posted, await nameableOf(locals, owner));
		if (!kept) return fail(422, { typed: shown, issues });
		const added = await addAction(locals.db, report, kept, requirePerson(locals).id);
		if (added === 'closed') return fail(409, { typed: shown, issues: [{ id: 'form', code: added }] });
		redirect(303, `${url.pathname.replace(/\/add$/, '')}?done=added`);
	}
};
