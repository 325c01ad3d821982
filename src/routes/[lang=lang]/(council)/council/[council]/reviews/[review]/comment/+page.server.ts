import { error, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { addComment, listComments, removeComment } from '#lib/server/reviews/comments.ts';
import { quotationsOf } from '#lib/server/reviews/quotations.ts';
import { anchorOf } from '#lib/ui/council/passageName.ts';
import { readStaffForm, refuse } from '../../../../../../(staff)/staff/form.ts';
import { commentSchema, idSchema } from '../../../../schemas.ts';
import { commentsFor, headOf, isPassage, reviewOf, takesStatement, writingLanguage } from '../review.ts';

export async function load(event) {
	const { locals, url } = event;
	const review = await reviewOf(event);
	const passage = url.searchParams.get('passage') ?? '';
	if (!isPassage(review, passage)) error(404);
	const comments = await listComments(locals.db, review.id);
	return {
		review: headOf(review),
		passage,
		model: review.model,
		quotations: await quotationsOf(locals.db, review.model),
		comments: commentsFor(
			comments.filter((comment) => comment.passage === passage),
			locals
		),
		possible: takesStatement(review),
		lang: writingLanguage(locals)
	};
}

const back = ({ locals, params }: { locals: App.Locals; params: { council: string; review: string } }) =>
	`/${locals.lang}/council/${params.council}/reviews/${params.review}`;

export const actions = {
	add: async (event) => {
		const form = await readStaffForm(event.request, commentSchema);
		const review = await reviewOf(event);
		if (!form.valid) return refuse(form);
		if (!isPassage(review, form.data.passage)) return refuse(form, { text: 'passage-unknown' });
		if (!takesStatement(review)) return refuse(form, { text: 'sent' });
		const { id: userId } = requirePerson(event.locals);
		await addComment(event.locals.db, { ...form.data, reviewId: review.id, userId });
		const { passage } = form.data;
		redirect(303, `${back(event)}?done=commented${passage ? `#${anchorOf(passage)}` : ''}`);
	},
	remove: async (event) => {
		const form = await readStaffForm(event.request, idSchema);
		const review = await reviewOf(event);
		if (!form.valid || !takesStatement(review)) error(400);
		const { id: userId } = requirePerson(event.locals);
		const gone = await removeComment(event.locals.db, { reviewId: review.id, id: form.data.id, userId });
		if (!gone) error(404);
		redirect(303, `${back(event)}?done=removed`);
	}
};
