import { error, fail, redirect } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { redact } from '#lib/domain/redaction/redact.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { unitedForm } from '#lib/server/forms/versions.ts';
import { findTextOf } from '#lib/server/releases/textOf.ts';
import { judgeText, listWithheldTexts } from '#lib/server/releases/texts.ts';
import { isUuid } from '../../../form.ts';

const notices = ['released', 'refused', 'gone'];
const longest = 20_000;

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return found;
}

/** One text, at random; after a refused POST the same one again. */
export async function load({ locals, params, url }) {
	const { id, title, state, slug } = await consultationOf(locals, params.slug);
	const { form } = await unitedForm(locals.db, id);
	const again = url.searchParams.get('text');
	const kept = again ? await findTextOf(locals.db, id, again) : undefined;
	const text = kept
		? { ...kept, suggestion: redact(kept.text) }
		: state === 'open' || state === 'draft'
			? undefined
			: (await listWithheldTexts(locals.db, id))[0];
	return {
		slug,
		title,
		reviewable: state !== 'open' && state !== 'draft',
		text,
		question: text && answerableOf(form).find((question) => textsOf(question).includes(text.question))?.label,
		notice: notices.find((notice) => notice === url.searchParams.get('done'))
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { id: consultationId } = await consultationOf(locals, params.slug);
		const textId = fieldOf(posted, 'text') ?? '';
		if (!isUuid(textId)) error(400);
		const text = await findTextOf(locals.db, consultationId, textId);
		const page = url.pathname;
		if (!text) redirect(303, `${page}?done=gone`);
		const judgement = fieldOf(posted, 'judgement');
		const edited = (fieldOf(posted, 'edited') ?? '').replaceAll('\r\n', '\n').trim();
		const again = (issue: string) => fail(422, { issue, edited, text: text.id });
		const done = async (...args: [Parameters<typeof judgeText>[2]]) => {
			const outcome = await judgeText(locals.db, text.id, args[0], requirePerson(locals).id);
			if (outcome === 'unsafe') return again('unsafe');
			redirect(303, `${page}?done=${outcome === 'done' ? args[0].state : 'gone'}`);
		};
		if (judgement === 'refuse') return done({ state: 'refused' });
		if (judgement === 'asWritten') return done({ state: 'released', released: text.text });
		if (judgement !== 'asEdited') error(400);
		if (edited === '') return again('empty');
		if (edited.length > longest) return again('long');
		if (hasForbiddenCharacter(edited)) return again('character-not-allowed');
		return done({ state: 'released', released: edited });
	}
};
