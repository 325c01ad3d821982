import { error, fail } from '@sveltejs/kit';
import { passagesOf } from '#lib/domain/reports/document/passages.ts';
import { isProposal } from '#lib/domain/reports/document/lifecycle.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import type { Comment } from '#lib/server/reviews/comments.ts';
import { findReview, type Review } from '#lib/server/reviews/find.ts';
import { StatementError, type StatementIssue } from '#lib/server/reviews/statement.ts';

type Asked = { locals: App.Locals; params: { council: string; review: string } };

/** What the council of the address was asked about, or 404: the handle has asked whether the person sits there. */
export async function reviewOf({ locals, params }: Asked): Promise<Review> {
	const found = await findReview(locals.db, params.council, params.review);
	if (!found) error(404);
	return found;
}

/** What pages say of a review, without the report itself. */
export const headOf = ({ id, council, committee, period, dueOn, meetsOn, standing, version }: Review) => ({
	id,
	council,
	committee,
	period,
	dueOn,
	meetsOn,
	standing,
	version
});

/** Whether the council can still say something: it has not, and the committee has not decided. */
export const takesStatement = ({ standing, reportState }: Review): boolean =>
	(standing === 'waiting' || standing === 'late') && isProposal(reportState);

/** The language that a person reads best. */
export const ownLanguage = ({ person, lang }: App.Locals): string => person?.lang ?? lang;

/** The same, as a language that the interface offers for writing. */
export const writingLanguage = (locals: App.Locals): string => {
	const own = ownLanguage(locals);
	return own === 'sv-simple' ? (fallbacksOf(own)[0] ?? 'sv') : own;
};

/** Whether a passage is one of the version that was sent; empty: the whole report. */
export const isPassage = ({ model }: Review, passage: string): boolean =>
	passage === '' || passagesOf(model).some(({ id }) => id === passage);

export const commentsFor = (comments: readonly Comment[], locals: App.Locals) =>
	comments.map(({ id, passage, userId, name, text, lang }) => ({
		id,
		passage,
		name,
		text,
		lang,
		own: userId === requirePerson(locals).id
	}));

/** Makes a change of a statement; what may not be made comes back as 422 with its issue. */
export async function attempt<More extends object>(
	make: () => Promise<void>,
	more: More = {} as More
): Promise<ReturnType<typeof fail<More & { issue: StatementIssue }>> | undefined> {
	try {
		await make();
		return undefined;
	} catch (cause) {
		if (cause instanceof StatementError) return fail(422, { ...more, issue: cause.code });
		throw cause;
	}
}
