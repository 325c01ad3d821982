import { error, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { reviewTranslation, translationToReview } from '#lib/server/releases/reviewTranslations.ts';
import { isUuid } from '../../../form.ts';
import { readPlain } from '../../read.ts';
import { wantedOf } from '../wanted.ts';

const judgements = ['approve', 'sendBack'] as const;
const notices = [...judgements, 'gone'];

/** One translation that somebody else has written, at random, beside what it is of. */
export async function load({ locals, url }) {
	const into = wantedOf(url.searchParams.get('into'));
	return {
		into,
		translation: await translationToReview(locals.db, into, { reviewer: requirePerson(locals).id }),
		notice: notices.find((notice) => notice === url.searchParams.get('done'))
	};
}

export const actions = {
	default: async ({ request, locals, url }) => {
		const posted = await readPlain(request);
		const into = wantedOf(fieldOf(posted, 'into'));
		const id = fieldOf(posted, 'text') ?? '';
		const judgement = judgements.find((one) => one === fieldOf(posted, 'judgement'));
		if (!isUuid(id) || !judgement) error(400);
		const translation = { id, tag: into, seen: fieldOf(posted, 'seen') ?? '' };
		const outcome = await reviewTranslation(locals.db, translation, judgement, requirePerson(locals).id);
		const query = new URLSearchParams({ into, done: outcome === 'done' ? judgement : 'gone' });
		redirect(303, `${url.pathname}?${query}`);
	}
};
