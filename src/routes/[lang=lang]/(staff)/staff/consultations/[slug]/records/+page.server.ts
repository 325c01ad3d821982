import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { requestIssues } from '#lib/domain/records/read.ts';
import { hasLapsed, waitsFor } from '#lib/domain/records/request.ts';
import { answersAreGone } from '#lib/domain/retention/disposal.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { listRequests, subjectOf } from '#lib/server/records/find.ts';
import { askableQuestions } from '#lib/server/records/questions.ts';
import { registerRequest } from '#lib/server/records/requests.ts';
import { forbiddenIn, keptFields, typedFields } from '../../../typed.ts';

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return { found, possible: isPublic(found.state) && !answersAreGone(found) };
}

export async function load({ locals, params }) {
	const { found, possible } = await consultationOf(locals, params.slug);
	const { id: personId } = requirePerson(locals);
	const may = {
		handOut: mayDo(locals.person, 'record.handOut', found.committeeId),
		approve: mayDo(locals.person, 'record.approve', found.committeeId)
	};
	const requests = await listRequests(locals.db, found.id);
	return {
		slug: found.slug,
		title: found.title,
		possible,
		gone: answersAreGone(found),
		mayRegister: may.handOut && possible,
		questions: await askableQuestions(locals.db, found.id),
		requests: requests.map((request) => {
			const subject = subjectOf(request);
			return {
				id: request.id,
				number: request.registryNumber,
				askedOn: today(request.askedAt),
				state: hasLapsed(subject, today()) ? ('lapsed' as const) : request.state,
				yours: waitsFor(subject, { id: personId, may }, today())
			};
		})
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const typed = typedFields(await readForm(request), ['number', 'asked', 'question']);
		const { found, possible } = await consultationOf(locals, params.slug);
		if (!possible) error(409);
		const questions = await askableQuestions(locals.db, found.id);
		const issues = {
			...requestIssues(
				typed,
				questions.map(({ id }) => id)
			),
			...forbiddenIn(typed)
		};
		if (Object.keys(issues).length > 0) return fail(422, { typed: keptFields(typed), issues });
		const { number: registryNumber, asked, question } = typed;
		const id = await registerRequest(
			locals.db,
			found.id,
			{ registryNumber, asked, question: question === '' ? null : question },
			requirePerson(locals).id
		);
		redirect(303, `${url.pathname}/${id}?done=asked`);
	}
};
