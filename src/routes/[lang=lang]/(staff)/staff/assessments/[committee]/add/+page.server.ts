import { fail, redirect } from '@sveltejs/kit';
import { readAssessmentStep } from '#lib/domain/assessments/read.ts';
import { emptyContent } from '#lib/domain/assessments/steps.ts';
import { beginAssessment } from '#lib/server/assessments/save.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { keptFields, typedFields } from '../../../typed.ts';
import { committeeOf } from '../../subject.ts';

export const load = async ({ locals, params }) => ({ owner: await committeeOf(locals, params) });

const nothing = { consultations: new Set<string>(), picks: new Set<string>() };

export const actions = {
	default: async ({ request, locals, params }) => {
		const owner = await committeeOf(locals, params);
		const typed = typedFields(await readForm(request), ['title']);
		const content = emptyContent(1);
		const read = readAssessmentStep(
			1,
			{ ...content, fields: { ...content.fields, title: typed.title } },
			nothing
		);
		if (!read.kept) return fail(422, { typed: keptFields(typed), issues: read.issues });
		const id = await beginAssessment(locals.db, {
			committeeId: owner.id,
			title: typed.title,
			userId: requirePerson(locals).id
		});
		redirect(303, `/${locals.lang}/staff/assessments/${owner.slug}/${id}?done=begun`);
	}
};
