import { requirePerson } from '#lib/server/auth/access.ts';
import { addUser, EmailTaken, listPlaces } from '#lib/server/auth/users.ts';
import { readStaffForm, refuse } from '../../form.ts';
import { readGrant } from '../../grant.ts';
import { addUserSchema } from '../../schemas.ts';

export async function load({ locals }) {
	return { choices: await listPlaces(locals.db) };
}

export const actions = {
	default: async ({ request, locals, url }) => {
		const form = await readStaffForm(request, addUserSchema);
		if (!form.valid) return refuse(form);
		const { name, email } = form.data;
		const grant = readGrant(form.data);
		if (typeof grant === 'string') return refuse(form, { place: grant });
		if (!(await isPlace(locals, form.data.place))) return refuse(form, { place: 'place-not-for-role' });
		try {
			const by = requirePerson(locals).id;
			const { id, link } = await addUser(
				locals.db,
				{ name, email, roles: [grant] },
				{ by, lang: locals.lang }
			);
			return { added: { id, name, address: url.origin + link } };
		} catch (cause) {
			if (cause instanceof EmailTaken) return refuse(form, { email: 'email-taken' });
			throw cause;
		}
	}
};

/** Whether a place that was posted is one of the city's. */
async function isPlace({ db }: App.Locals, place: string): Promise<boolean> {
	return place === '' || (await listPlaces(db)).some(({ kind, id }) => `${kind}:${id}` === place);
}
