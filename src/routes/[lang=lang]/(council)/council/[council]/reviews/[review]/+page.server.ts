import { isProposal } from '#lib/domain/reports/document/lifecycle.ts';
import { mayDo } from '#lib/domain/access/table.ts';
import { listComments } from '#lib/server/reviews/comments.ts';
import { quotationsOf } from '#lib/server/reviews/quotations.ts';
import { readStatement } from '#lib/server/reviews/statement.ts';
import { commentsFor, headOf, ownLanguage, reviewOf, takesStatement } from './review.ts';

export async function load(event) {
	const { locals, url } = event;
	const review = await reviewOf(event);
	const statement = await readStatement(locals.db, review.id);
	return {
		review: headOf(review),
		model: review.model,
		quotations: await quotationsOf(locals.db, review.model),
		comments: commentsFor(await listComments(locals.db, review.id), locals),
		possible: takesStatement(review),
		proposal: isProposal(review.reportState),
		points: statement?.points.length ?? 0,
		sent: statement?.sentAt != null,
		own: ownLanguage(locals),
		minutes: mayDo(locals.person, 'review.enterMinutes', review.councilId),
		notice: ['commented', 'removed'].find((notice) => notice === url.searchParams.get('done'))
	};
}
