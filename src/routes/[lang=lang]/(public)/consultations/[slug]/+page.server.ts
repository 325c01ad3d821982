import { error } from '@sveltejs/kit';
import { takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { today } from '#lib/server/clock.ts';

export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found || found.state === 'draft') error(404);
	const { slug, title, summary, purpose, outcome, state, opensOn, closesOn, committee, form } = found;
	return {
		consultation: {
			slug,
			title,
			summary,
			purpose,
			outcome,
			state,
			opensOn,
			closesOn,
			committee: committee.name
		},
		languages: form.languages,
		questions: answerableOf(form).length,
		open: takesAnswers(found, today())
	};
}
