import { error, fail, redirect } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { unitedForm } from '#lib/server/forms/versions.ts';
import { judgeTranslation, translationToConfirm } from '#lib/server/releases/textTranslations.ts';
import { isUuid } from '../../../../form.ts';

const notices = ['shown', 'refused', 'gone'];

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return found;
}

/** One translation that waits, at random; after a refused POST that one. */
export async function load({ locals, params, url }) {
	const { id, slug, title } = await consultationOf(locals, params.slug);
	const again = url.searchParams.get('translation');
	const kept = again && isUuid(again) ? await translationToConfirm(locals.db, id, again) : undefined;
	const waiting = kept ?? (await translationToConfirm(locals.db, id));
	const { form } = await unitedForm(locals.db, id);
	return {
		slug,
		title,
		waiting,
		question:
			waiting && answerableOf(form).find((question) => textsOf(question).includes(waiting.question))?.label,
		notice: notices.find((notice) => notice === url.searchParams.get('done'))
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { id } = await consultationOf(locals, params.slug);
		const translation = fieldOf(posted, 'translation') ?? '';
		if (!isUuid(translation)) error(400);
		const judgement = fieldOf(posted, 'judgement');
		if (judgement !== 'show' && judgement !== 'refuse') error(400);
		const text = (fieldOf(posted, 'text') ?? '').replaceAll('\r\n', '\n').trim();
		const userId = requirePerson(locals).id;
		const shown = judgement === 'show' ? text : null;
		const outcome = await judgeTranslation(locals.db, id, translation, shown, userId);
		if (outcome !== 'done' && outcome !== 'gone') {
			const waiting = await translationToConfirm(locals.db, id, translation);
			if (waiting) return fail(422, { code: outcome, text, waiting });
		}
		const done = outcome === 'done' ? (shown === null ? 'refused' : 'shown') : 'gone';
		redirect(303, `${url.pathname}?done=${done}`);
	}
};
