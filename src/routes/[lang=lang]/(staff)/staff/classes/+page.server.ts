import { error, redirect } from '@sveltejs/kit';
import { committeesFor } from '#lib/domain/access/table.ts';
import { requireAction, requirePerson } from '#lib/server/auth/access.ts';
import { newInvitation } from '#lib/server/classes/invitations.ts';
import { takingClasses } from '#lib/server/classes/overview.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

const mine = (locals: App.Locals) =>
	takingClasses(locals.db, committeesFor(requirePerson(locals), 'class.invite'));

export async function load({ locals }) {
	const consultations = await mine(locals);
	return {
		consultations: consultations.map(({ slug, title, committee, closesOn }) => ({
			slug,
			title,
			committee: committee.name,
			closesOn
		}))
	};
}

export const actions = {
	/** For whoever leads a session themselves: a link that is followed at once. */
	open: async ({ request, locals }) => {
		const slug = fieldOf(await readForm(request), 'slug') ?? '';
		const found = (await mine(locals)).find((one) => one.slug === slug);
		if (!found) error(404);
		const { id: by, name } = requireAction({ locals }, 'class.invite', { committeeId: found.committeeId });
		const made = await newInvitation(locals.db, { consultationId: found.id, name, lang: locals.lang, by });
		if (made === 'too-many') error(409);
		redirect(303, `/${locals.lang}/facilitator/${made.token}`);
	}
};
