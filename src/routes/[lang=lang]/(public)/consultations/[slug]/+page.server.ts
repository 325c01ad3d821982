import { error, redirect } from '@sveltejs/kit';
import { needsCode } from '#lib/domain/consultations/entry.ts';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { formAsDraft } from '#lib/domain/drafts/make.ts';
import { audienceOf } from '#lib/domain/findings/audience.ts';
import { minutesOf } from '#lib/domain/findings/minutes.ts';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { childrenAtHome } from '#lib/server/classes/home.ts';
import { today } from '#lib/server/clock.ts';
import { classSettingsOf } from '#lib/server/classes/information.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { publicConsultations } from '#lib/server/reports/known.ts';
import { repliesOf } from '#lib/server/reports/replies.ts';

export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) {
		// Reports name released complaints as they name dialogues: their page is the results.
		const [counted] = await publicConsultations(locals.db, { slug: params.slug, withComplaints: true });
		if (counted) redirect(303, `/${locals.lang}/results/${params.slug}`);
	}
	if (!found || !isPublic(found.state)) error(404);
	const { id, slug, title, summary, purpose, outcome, state, opensOn, closesOn, reach, committee, form } =
		found;
	const day = today();
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
			reach,
			committee: committee.name
		},
		replies: (await repliesOf(locals.db, [id])).get(id) ?? [],
		forClasses: (await classSettingsOf(locals.db, id)) !== undefined,
		languages: form.languages,
		signLanguage: form.signLanguage,
		questions: answerableOf(form).length,
		minutes: minutesOf(formAsDraft(form), { audience: audienceOf(reach) }).typical,
		open: takesAnswers(found, day),
		needsCode: needsCode(found.entry),
		asksChildren: typeof (await childrenAtHome(locals.db, slug)) === 'object',
		coming: state === 'open' && opensOn !== null && opensOn > day
	};
}
