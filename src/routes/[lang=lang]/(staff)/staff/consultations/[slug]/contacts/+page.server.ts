import { error } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { readContacts } from '#lib/server/contacts/contacts.ts';

/** While it is open the list would tell who has answered since one last looked. */
export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const { id, slug, title, state, form } = found;
	const possible = isPublic(state) && state !== 'open';
	const contacts = possible ? await readContacts(locals.db, id, requirePerson(locals).id) : [];
	return {
		slug,
		title,
		possible,
		groups: answerableOf(form).flatMap((question) =>
			question.type === 'contact'
				? [
						{
							id: question.id,
							label: question.label,
							purpose: question.purpose,
							keepDays: question.keepDays,
							reach: contacts.filter((contact) => contact.question === question.id).map(({ reach }) => reach)
						}
					]
				: []
		)
	};
}
