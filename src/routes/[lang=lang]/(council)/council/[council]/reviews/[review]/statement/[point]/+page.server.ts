import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { changePoint, removePoint, seenOf } from '#lib/server/reviews/points.ts';
import { readStatement } from '#lib/server/reviews/statement.ts';
import { readStaffForm, refuse } from '../../../../../../../(staff)/staff/form.ts';
import { changeSchema, removeSchema } from '../../../../../schemas.ts';
import { attempt, headOf, isPassage, reviewOf, takesStatement } from '../../review.ts';

type Event = RequestEvent<{ lang: string; council: string; review: string; point: string }>;

export async function load(event) {
	const review = await reviewOf(event);
	const statement = await readStatement(event.locals.db, review.id);
	const point = statement?.points.find(({ id }) => id === event.params.point);
	if (!statement || !point || !takesStatement(review)) error(404);
	return {
		review: headOf(review),
		model: review.model,
		lang: statement.lang,
		number: statement.points.indexOf(point) + 1,
		point: { passage: point.passage, text: point.text, seen: seenOf(point) }
	};
}

const back = ({ locals, params }: Event) =>
	`/${locals.lang}/council/${params.council}/reviews/${params.review}/statement`;

export const actions = {
	change: async (event: Event) => {
		const form = await readStaffForm(event.request, changeSchema);
		const review = await reviewOf(event);
		if (!form.valid) return refuse(form);
		const { passage, text, seen } = form.data;
		if (!isPassage(review, passage)) return refuse(form, { passage: 'passage-unknown' });
		const refused = await attempt(() =>
			changePoint(
				event.locals.db,
				{ reviewId: review.id, pointId: event.params.point, seen },
				{ passage: passage || null, text }
			)
		);
		if (refused) return refuse(form, { text: refused.data.issue }, { conflict: true });
		redirect(303, `${back(event)}?done=changed`);
	},
	remove: async (event: Event) => {
		const form = await readStaffForm(event.request, removeSchema);
		const review = await reviewOf(event);
		if (!form.valid) error(400);
		const refused = await attempt(() =>
			removePoint(event.locals.db, {
				reviewId: review.id,
				pointId: event.params.point,
				seen: form.data.seen
			})
		);
		if (refused) return fail(422, { issue: refused.data.issue });
		redirect(303, `${back(event)}?done=removed`);
	}
};
