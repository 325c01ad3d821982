import { error, fail, redirect } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { reasons } from '#lib/domain/redaction/reasons.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { unitedForm } from '#lib/server/forms/versions.ts';
import { listShownTexts } from '#lib/server/releases/shownTexts.ts';
import { findTextOf } from '#lib/server/releases/textOf.ts';
import { judgeText } from '#lib/server/releases/texts.ts';
import { isUuid } from '../../../../form.ts';

export async function load({ locals, params, url }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const wanted = url.searchParams.get('page') ?? '1';
	if (!/^[1-9]\d{0,5}$/.test(wanted)) error(404);
	const page = Number(wanted);
	const { texts, more } = await listShownTexts(locals.db, found.id, page);
	const questions = answerableOf((await unitedForm(locals.db, found.id)).form);
	return {
		slug: found.slug,
		title: found.title,
		texts: texts.map(({ id, question, released }) => ({
			id,
			released,
			question: questions.find((one) => textsOf(one).includes(question))?.label
		})),
		page,
		more,
		removed: url.searchParams.get('done') === 'removed'
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const found = await findConsultation(locals.db, params.slug);
		if (!found) error(404);
		const text = fieldOf(posted, 'text') ?? '';
		if (!isUuid(text)) error(400);
		if (!(await findTextOf(locals.db, found.id, text, 'released'))) error(404);
		const reason = reasons.find((one) => one === fieldOf(posted, 'reason'));
		const note = (fieldOf(posted, 'note') ?? '').trim();
		const again = (id: string, code: string) => fail(422, { issue: { id, code }, text, reason, note });
		if (note.length > 500) return again(`note-${text}`, 'note-long');
		const judgement = { state: 'refused' as const, ...(reason ? { reason } : {}), note };
		const outcome = await judgeText(locals.db, text, judgement, requirePerson(locals).id);
		if (outcome === 'reason-missing') return again(`reason-${text}`, outcome);
		if (outcome === 'note-missing' || outcome === 'note-unsafe') return again(`note-${text}`, outcome);
		redirect(303, `${url.pathname}?done=removed`);
	}
};
