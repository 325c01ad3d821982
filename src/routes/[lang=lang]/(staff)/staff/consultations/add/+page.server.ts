import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { lengthOfTemplate, templateNamed, templates } from '#lib/domain/templates/templates.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { listCommittees } from '#lib/server/city/committees.ts';
import { addConsultation } from '#lib/server/consultations/settings.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { fieldsOfText, localTextOf, shownText, textIssues, typedText } from '../../localForm.ts';

/** Committees whose dialogues this person may prepare. */
const committeesOf = async ({ db, person }: App.Locals) =>
	(await listCommittees(db)).filter(({ id }) => mayDo(person, 'consultation.prepare', id));

export async function load({ locals }) {
	return {
		committees: (await committeesOf(locals)).map(({ id, name }) => ({ id, name })),
		templates: templates.map((template) => ({ name: template.name, ...lengthOfTemplate(template) })),
		typed: { title: fieldsOfText(null), committee: '', template: '' }
	};
}

export const actions = {
	default: async ({ request, locals }) => {
		const posted = await readForm(request);
		const title = typedText(posted, 'title');
		const [committee, template] = [fieldOf(posted, 'committee') ?? '', fieldOf(posted, 'template') ?? ''];
		const chosen = templateNamed(template);
		const committees = await committeesOf(locals);
		const committeeId = committees.find(({ id }) => id === committee)?.id;
		const issues = [
			...textIssues(title, 'title', 200),
			...(committeeId ? [] : [{ id: 'committee', code: 'place-missing' }]),
			...(chosen ? [] : [{ id: 'template', code: 'template-missing' }])
		];
		if (issues.length > 0)
			return fail(422, {
				typed: {
					title: shownText(title),
					committee: committeeId ?? '',
					template: chosen ? template : ''
				},
				issues
			});
		if (!committeeId || !chosen) error(400);
		const slug = await addConsultation(
			locals.db,
			{ ...chosen, committeeId, title: localTextOf(title) },
			requirePerson(locals).id
		);
		redirect(303, `/${locals.lang}/staff/consultations/${slug}/edit`);
	}
};
