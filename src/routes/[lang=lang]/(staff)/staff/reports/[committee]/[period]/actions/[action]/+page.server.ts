import { error, fail, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { writtenActions } from '#lib/server/reports/actions/find.ts';
import { isRemovable, removeAction, saveAction } from '#lib/server/reports/actions/save.ts';
import { revisionOf, writtenOf } from '../../written.ts';
import { nameableOf, readTypedAction, typedOfAction } from '../form.ts';

type Params = { committee: string; period: string; action: string };

async function actionOf(locals: App.Locals, params: Params) {
	const found = await writtenOf(locals, params);
	const standing = await writtenActions(locals.db, found.owner.id, found.period);
	const action = standing.find(({ id }) => id === params.action);
	if (!action) error(404);
	return { ...found, action };
}

export async function load({ locals, params }) {
	const { owner, period, report, takes, writable, action } = await actionOf(locals, params);
	return {
		owner,
		period,
		takes,
		writable,
		action,
		typed: typedOfAction(action),
		nameable: await nameableOf(locals, owner),
		removable: writable && (await isRemovable(locals.db, report, action))
	};
}

const listOf = (url: URL) => url.pathname.replace(/\/[^/]+$/, '');

export const actions = {
	save: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const revision = revisionOf(fieldOf(posted, 'revision'));
		const { owner, report, action } = await actionOf(locals, params);
		const { shown, kept, issues } = readTypedAction(posted, await nameableOf(locals, owner));
		if (!kept) return fail(422, { typed: shown, issues, revision, conflict: false });
		const userId = requirePerson(locals).id;
		const saved = await saveAction(locals.db, report, action.id, kept, { revision, userId });
		if (saved !== 'saved') {
			const now = await actionOf(locals, params);
			return fail(409, {
				typed: shown,
				issues: [{ id: 'form', code: saved }],
				// Saving again is made upon what the other has written, which the page now shows beside.
				revision: now.action.revision,
				conflict: saved === 'conflict'
			});
		}
		redirect(303, `${listOf(url)}?done=changed`);
	},
	remove: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const revision = revisionOf(fieldOf(posted, 'revision'));
		const { report, action } = await actionOf(locals, params);
		const userId = requirePerson(locals).id;
		const removed = await removeAction(locals.db, report, action.id, { revision, userId });
		if (removed !== 'saved')
			return fail(409, {
				typed: typedOfAction(action),
				issues: [{ id: 'form', code: removed }],
				revision: action.revision,
				conflict: removed === 'conflict'
			});
		redirect(303, `${listOf(url)}?done=removed`);
	}
};
