import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { textToTranslate, writeTextTranslation } from '#lib/server/releases/waitingTranslations.ts';
import { isUuid } from '../../form.ts';
import { wantedOf } from './wanted.ts';

/** One text that somebody wrote, at random: only what is shown of it, and the question. */
export async function load({ locals, url }) {
	const into = wantedOf(url.searchParams.get('into'));
	const again = url.searchParams.get('text');
	const kept = again && isUuid(again) ? await textToTranslate(locals.db, into, again) : undefined;
	return {
		into,
		mayReview: mayDo(requirePerson(locals), 'translation.review'),
		text: kept ?? (await textToTranslate(locals.db, into)),
		notice: ['written', 'gone'].find((notice) => notice === url.searchParams.get('done'))
	};
}

export const actions = {
	default: async ({ request, locals, url }) => {
		const posted = await readForm(request);
		const into = wantedOf(fieldOf(posted, 'into'));
		const textId = fieldOf(posted, 'text') ?? '';
		if (!isUuid(textId)) error(400);
		const typed = (fieldOf(posted, 'translation') ?? '').replaceAll('\r\n', '\n').trim();
		const outcome = await writeTextTranslation(locals.db, {
			textId,
			lang: into,
			text: typed,
			authorId: requirePerson(locals).id
		});
		if (outcome !== 'done' && outcome !== 'gone') {
			const text = await textToTranslate(locals.db, into, textId);
			return fail(422, { code: outcome, typed, text: text ?? null });
		}
		const query = new URLSearchParams({ into, done: outcome === 'done' ? 'written' : 'gone' });
		redirect(303, `${url.pathname}?${query}`);
	}
};
