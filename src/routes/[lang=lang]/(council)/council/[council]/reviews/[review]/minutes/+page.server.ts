import { error, fail, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { enterMinutes } from '#lib/server/reviews/send.ts';
import { readStatement } from '#lib/server/reviews/statement.ts';
import { minutesPointSchema, minutesSchema } from '../../../../schemas.ts';
import { attempt, headOf, isPassage, reviewOf, takesStatement } from '../review.ts';

/** As many as a form shows at once; minutes with more points than this are entered with several in one. */
const most = 60;
const rowsAtFirst = 3;

export async function load(event) {
	const review = await reviewOf(event);
	if (!takesStatement(review)) error(404);
	const statement = await readStatement(event.locals.db, review.id);
	const begun = (statement?.points ?? []).map(({ passage, text }) => ({ passage: passage ?? '', text }));
	return {
		review: headOf(review),
		model: review.model,
		begun,
		rows: Math.max(rowsAtFirst, begun.length),
		lang: statement?.lang ?? 'sv',
		meetsOn: review.meetsOn
	};
}

const fields = ['on', 'paragraph', 'dissent', 'lang'] as const;

export const actions = {
	default: async (event) => {
		const posted = await readForm(event.request);
		const review = await reviewOf(event);
		const typed = Object.fromEntries(fields.map((name) => [name, fieldOf(posted, name) ?? '']));
		const asked = fieldOf(posted, 'rows') ?? String(rowsAtFirst);
		if (!/^[1-9]\d?$/.test(asked)) error(400);
		const rows = Math.min(most, Number(asked));
		const written = Array.from({ length: rows }, (_, index) => ({
			passage: fieldOf(posted, `p${index}.passage`) ?? '',
			text: fieldOf(posted, `p${index}.text`) ?? ''
		}));
		if (fieldOf(posted, 'more') !== undefined)
			return { typed, points: written, rows: Math.min(most, rows + 3), issues: {} };
		const issues: Record<string, string[]> = {};
		const head = minutesSchema.safeParse(typed);
		for (const { path, message } of head.error?.issues ?? []) issues[String(path[0])] ??= [message];
		const points = written.flatMap((point, index) => {
			const read = minutesPointSchema.safeParse(point);
			if (!read.success) issues[`p${index}.text`] = [read.error.issues[0]?.message ?? 'text-long'];
			else if (!isPassage(review, read.data.passage)) issues[`p${index}.passage`] = ['passage-unknown'];
			return read.success && read.data.text !== '' ? [read.data] : [];
		});
		if (points.length === 0 && Object.keys(issues).length === 0) issues['p0.text'] = ['empty'];
		const shown = { typed, points: written, rows };
		if (!head.success || Object.keys(issues).length > 0) return fail(422, sound({ ...shown, issues }));
		const { on, paragraph, dissent, lang } = head.data;
		const refused = await attempt(() =>
			enterMinutes(
				event.locals.db,
				{ reviewId: review.id, userId: requirePerson(event.locals).id },
				{
					on,
					paragraph,
					dissent: dissent || null,
					lang,
					points: points.map(({ passage, text }) => ({ passage: passage || null, text }))
				}
			)
		);
		if (refused) return fail(422, { ...shown, issues: { on: [refused.data.issue] } });
		const { lang: page, council, review: id } = event.params;
		redirect(303, `/${page}/council/${council}/reviews/${id}/statement?done=entered`);
	}
};

/** What cannot be shown again is left out: a character that no page can hold. */
const sound = <Shown>(shown: Shown): Shown =>
	JSON.parse(
		JSON.stringify(shown, (_, value) => (typeof value === 'string' ? value.replaceAll('\u0000', '') : value))
	) as Shown;
