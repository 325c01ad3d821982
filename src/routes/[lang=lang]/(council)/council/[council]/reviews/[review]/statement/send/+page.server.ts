import { error, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { everybodyIn } from '#lib/server/reviews/members.ts';
import { sendStatement } from '#lib/server/reviews/send.ts';
import { readStatement } from '#lib/server/reviews/statement.ts';
import { readStaffForm } from '../../../../../../../(staff)/staff/form.ts';
import { revisionSchema } from '../../../../../schemas.ts';
import { attempt, headOf, reviewOf, takesStatement } from '../../review.ts';

export async function load(event) {
	const review = await reviewOf(event);
	const statement = await readStatement(event.locals.db, review.id);
	if (!statement || !takesStatement(review)) error(404);
	const agreed = new Set(
		statement.agreements.filter(({ revision }) => revision === statement.revision).map(({ userId }) => userId)
	);
	const members = await everybodyIn(event.locals.db, review.councilId);
	return {
		review: headOf(review),
		model: review.model,
		lang: statement.lang,
		revision: statement.revision,
		points: statement.points,
		agreed: members.filter(({ userId }) => agreed.has(userId)).map(({ name }) => name),
		notAgreed: members.filter(({ userId }) => !agreed.has(userId)).map(({ name }) => name)
	};
}

export const actions = {
	default: async (event) => {
		const form = await readStaffForm(event.request, revisionSchema);
		const review = await reviewOf(event);
		if (!form.valid) error(400);
		const { id: userId } = requirePerson(event.locals);
		const refused = await attempt(() =>
			sendStatement(event.locals.db, { reviewId: review.id, userId, revision: form.data.revision })
		);
		// Sent by somebody else at the same moment: there is no page of sending any more.
		if (refused && refused.data.issue !== 'sent') return refused;
		const { lang, council, review: id } = event.params;
		redirect(303, `/${lang}/council/${council}/reviews/${id}/statement${refused ? '' : '?done=sent'}`);
	}
};
