import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { enableUser, grantRole, UserError } from '#lib/server/auth/grants.ts';
import { unlinkProvider } from '#lib/server/auth/provider/signInByProvider.ts';
import { removeSecondFactor } from '#lib/server/auth/secondFactor.ts';
import { signOutUser } from '#lib/server/auth/sessions.ts';
import { disableUserAndKeys, revokeRoleAndKeys } from '#lib/server/complaints/revoke.ts';
import { findUser, listPlaces, renewPasswordLink } from '#lib/server/auth/users.ts';
import { isUuid, readStaffForm, refuse } from '../../form.ts';
import { readGrant } from '../../grant.ts';
import { grantSchema, revokeSchema } from '../../schemas.ts';

async function userOf({ locals, params }: { locals: App.Locals; params: { id: string } }) {
	const user = isUuid(params.id) ? await findUser(locals.db, params.id) : undefined;
	if (!user) error(404);
	return user;
}

const notices = ['grant', 'revoke', 'secondFactor', 'signOut', 'unlink', 'disable', 'enable'];

export async function load(event) {
	const done = event.url.searchParams.get('done');
	return {
		user: await userOf(event),
		choices: await listPlaces(event.locals.db),
		notice: notices.find((notice) => notice === done)
	};
}

type Event = RequestEvent<{ lang: string; id: string }>;

/** Makes a change and comes back to the page, which says that it is made; the last administrator stays. */
async function change(event: Event, done: string, make: (userId: string, by: string) => Promise<void>) {
	const { id } = await userOf(event);
	try {
		await make(id, requirePerson(event.locals).id);
	} catch (cause) {
		if (cause instanceof UserError) return fail(422, { issue: cause.code });
		throw cause;
	}
	redirect(303, `${event.url.pathname}?done=${done}`);
}

export const actions = {
	grant: async (event: Event) => {
		const form = await readStaffForm(event.request, grantSchema);
		if (!form.valid) return refuse(form);
		const grant = readGrant(form.data);
		if (typeof grant === 'string') return refuse(form, { place: grant });
		const { place } = form.data;
		const known = (await listPlaces(event.locals.db)).some(({ kind, id }) => `${kind}:${id}` === place);
		if (place !== '' && !known) return refuse(form, { place: 'place-not-for-role' });
		return change(event, 'grant', (id, by) => grantRole(event.locals.db, id, grant, by));
	},
	revoke: async (event: Event) => {
		const form = await readStaffForm(event.request, revokeSchema);
		if (!form.valid) error(400);
		return change(event, 'revoke', (id, by) => revokeRoleAndKeys(event.locals.db, id, form.data.grant, by));
	},
	link: async (event: Event) => {
		const { id } = await userOf(event);
		const by = requirePerson(event.locals).id;
		const link = await renewPasswordLink(event.locals.db, id, { by, lang: event.locals.lang });
		return { address: event.url.origin + link };
	},
	secondFactor: (event: Event) =>
		change(event, 'secondFactor', (id, by) => removeSecondFactor(event.locals.db, id, by)),
	signOut: (event: Event) => change(event, 'signOut', (id, by) => signOutUser(event.locals.db, id, by)),
	unlink: (event: Event) => change(event, 'unlink', (id, by) => unlinkProvider(event.locals.db, id, by)),
	disable: (event: Event) =>
		change(event, 'disable', (id, by) => disableUserAndKeys(event.locals.db, id, by)),
	enable: (event: Event) => change(event, 'enable', (id, by) => enableUser(event.locals.db, id, by))
};
