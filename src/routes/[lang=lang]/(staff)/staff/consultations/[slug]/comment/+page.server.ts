import { error, fail, redirect } from '@sveltejs/kit';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { giveComment, listComments } from '#lib/server/consultations/review.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

const longest = 10_000;

/** The consultation, for somebody who was asked about it and nobody else. */
async function askedOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	const own = (await listComments(locals.db, found.id)).find(
		({ userId }) => userId === requirePerson(locals).id
	);
	if (!own) error(403);
	return { found, own };
}

export async function load({ locals, params, url }) {
	const { found, own } = await askedOf(locals, params.slug);
	const { title, summary, purpose, checklist, form, state, opensOn, closesOn, committee } = found;
	return {
		consultation: { title, summary, purpose, opensOn, closesOn, committee: committee.name },
		checklist,
		form,
		comment: own.comment,
		answer: own.answer,
		possible: !isPublic(state) && own.answer === null,
		sent: url.searchParams.get('done') === 'sent'
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { found } = await askedOf(locals, params.slug);
		if (isPublic(found.state)) error(409);
		const comment = (fieldOf(posted, 'comment') ?? '').replace(/\r\n?/g, '\n').trim();
		if (hasForbiddenCharacter(comment)) return fail(422, { comment: '', issue: 'character-not-allowed' });
		if (comment === '') return fail(422, { comment, issue: 'text-missing' });
		if (comment.length > longest) return fail(422, { comment, issue: 'text-long' });
		if (!(await giveComment(locals.db, found, requirePerson(locals).id, comment))) error(409);
		redirect(303, `${url.pathname}?done=sent`);
	}
};
