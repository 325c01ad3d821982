import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { today } from '#lib/server/clock.ts';
import { findForSubmission } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { outcomeOfEarlier, submitAnswers } from '#lib/server/responses/submit.ts';
import { typedFrom, walk } from '#lib/server/responses/walk.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export async function load({ locals, params }) {
	const found = await findForSubmission(locals.db, params.slug);
	if (!found || found.state === 'draft') error(404);
	if (!takesAnswers(found, today())) error(410);
	const { slug, title, form, formVersion } = found;
	return { slug, title, form, version: formVersion };
}

export const actions = {
	default: async ({ request, locals, params }) => {
		const data = await readForm(request);
		const found = await findForSubmission(locals.db, params.slug);
		if (!found || found.state === 'draft') error(404);
		const open = takesAnswers(found, today());

		const given = fieldOf(data, 'key');
		if (given !== undefined && given !== '' && !uuid.test(given)) error(400);
		// The journey's first POST mints the submission key; going back does not change it (decision D10).
		const key = given || randomUUID();
		const outcome = walk(
			found.form,
			typedFrom(found.form, data),
			fieldOf(data, 'step') ?? '',
			fieldOf(data, 'move') ?? 'continue'
		);
		if (!outcome) error(open ? 400 : 410);
		if (outcome.to === 'step') {
			if (!open) error(410);
			const { step, typed, issues } = outcome;
			const shown = { step: step.kind === 'check' ? 'check' : step.page.id, typed, issues, key };
			return issues.length ? fail(422, shown) : shown;
		}
		// Every page before this one handed out the key; without it the same sending could count twice.
		if (!given) error(open ? 400 : 410);
		const input = {
			consultationId: found.id,
			version: found.formVersion,
			answers: outcome.answers,
			key,
			language: locals.lang,
			channel: 'web' as const
		};
		// What was taken while it was open has been taken, also when its sender asks again after closing.
		const result = open ? await submitAnswers(locals.db, input) : await outcomeOfEarlier(locals.db, input);
		if (result === 'conflict') error(409);
		if (result === 'closed') error(410);
		redirect(303, `/${locals.lang}/consultations/${params.slug}/sent`);
	}
};
