import { error, fail, redirect } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { reasons } from '#lib/domain/redaction/reasons.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { unitedForm } from '#lib/server/forms/versions.ts';
import { listShownTexts } from '#lib/server/releases/shownTexts.ts';
import { findTextOf } from '#lib/server/releases/textOf.ts';
import { correctLanguage, removeTranslations } from '#lib/server/releases/textTranslations.ts';
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
		texts: texts.map(({ id, question, released, lang, translations }) => ({
			id,
			released,
			lang,
			translations: Object.keys(translations).map((tag) => passageOf(translations, tag)),
			question: questions.find((one) => textsOf(one).includes(question))?.label
		})),
		page,
		more,
		notice: ['removed', 'language', 'translations'].find((one) => one === url.searchParams.get('done'))
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
		const userId = requirePerson(locals).id;
		const what = fieldOf(posted, 'what');
		if (what === 'language') {
			const lang = fieldOf(posted, 'lang') ?? '';
			if (!(await correctLanguage(locals.db, found.id, text, lang, userId)))
				return fail(422, {
					issue: { id: `lang-${text}`, code: 'language-unknown' },
					text,
					reason: undefined,
					note: ''
				});
			redirect(303, `${url.pathname}?done=language`);
		}
		if (what === 'translations') {
			await removeTranslations(locals.db, found.id, text, userId);
			redirect(303, `${url.pathname}?done=translations`);
		}
		const reason = reasons.find((one) => one === fieldOf(posted, 'reason'));
		const note = (fieldOf(posted, 'note') ?? '').trim();
		const again = (id: string, code: string) => fail(422, { issue: { id, code }, text, reason, note });
		if (note.length > 500) return again(`note-${text}`, 'note-long');
		const judgement = { state: 'refused' as const, ...(reason ? { reason } : {}), note };
		const outcome = await judgeText(locals.db, text, judgement, userId);
		if (outcome === 'reason-missing') return again(`reason-${text}`, outcome);
		if (outcome === 'note-missing' || outcome === 'note-unsafe') return again(`note-${text}`, outcome);
		redirect(303, `${url.pathname}?done=removed`);
	}
};
