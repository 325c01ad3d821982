import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { listComments } from '#lib/server/reviews/comments.ts';
import { everybodyIn } from '#lib/server/reviews/members.ts';
import { addPoint, movePoint, setStatementLanguage, takeComment } from '#lib/server/reviews/points.ts';
import { agree } from '#lib/server/reviews/send.ts';
import { readStatement } from '#lib/server/reviews/statement.ts';
import { readStaffForm, refuse } from '../../../../../../(staff)/staff/form.ts';
import { idSchema, languageSchema, moveSchema, pointSchema, revisionSchema } from '../../../../schemas.ts';
import {
	attempt,
	commentsFor,
	headOf,
	isPassage,
	reviewOf,
	takesStatement,
	writingLanguage
} from '../review.ts';

const notices = ['added', 'changed', 'removed', 'taken', 'moved', 'language', 'agreed', 'sent', 'entered'];

export async function load(event) {
	const { locals, url } = event;
	const review = await reviewOf(event);
	const person = requirePerson(locals);
	const statement = await readStatement(locals.db, review.id);
	const points = statement?.points ?? [];
	const taken = new Set(points.map(({ passage, text }) => `${passage ?? ''} ${text}`));
	const agreed = new Set(
		(statement?.agreements ?? [])
			.filter(({ revision }) => revision === statement?.revision)
			.map(({ userId }) => userId)
	);
	const seats = await everybodyIn(locals.db, review.councilId);
	return {
		review: headOf(review),
		model: review.model,
		statement: statement && {
			lang: statement.lang,
			origin: statement.origin,
			revision: statement.revision,
			sentOn: statement.sentAt && today(statement.sentAt),
			minutes:
				statement.minutesOn === null
					? null
					: {
							on: statement.minutesOn,
							paragraph: statement.minutesParagraph ?? '',
							dissent: statement.dissent
						}
		},
		points,
		comments: commentsFor(
			(await listComments(locals.db, review.id)).filter(
				({ passage, text }) => !taken.has(`${passage} ${text}`)
			),
			locals
		),
		members: seats.map(({ userId, name }) => ({
			name,
			agreed: agreed.has(userId),
			you: userId === person.id
		})),
		possible: takesStatement(review),
		may: {
			write: mayDo(person, 'review.comment', review.councilId),
			state: mayDo(person, 'review.state', review.councilId)
		},
		lang: statement?.lang ?? writingLanguage(locals),
		notice: notices.find((notice) => notice === url.searchParams.get('done'))
	};
}

type Event = RequestEvent<{ lang: string; council: string; review: string }>;

async function change(event: Event, done: string, make: (reviewId: string) => Promise<void>) {
	const review = await reviewOf(event);
	return (
		(await attempt(() => make(review.id))) ??
		redirect(303, `${event.url.pathname}?done=${done}${done === 'moved' ? '#points' : ''}`)
	);
}

export const actions = {
	add: async (event: Event) => {
		const form = await readStaffForm(event.request, pointSchema);
		const review = await reviewOf(event);
		if (!form.valid) return refuse(form);
		const { passage, text } = form.data;
		if (!isPassage(review, passage)) return refuse(form, { passage: 'passage-unknown' });
		const of = { reviewId: review.id, lang: writingLanguage(event.locals) };
		return change(event, 'added', () => addPoint(event.locals.db, of, { passage: passage || null, text }));
	},
	take: async (event: Event) => {
		const form = await readStaffForm(event.request, idSchema);
		if (!form.valid) error(400);
		const lang = writingLanguage(event.locals);
		return change(event, 'taken', (reviewId) =>
			takeComment(event.locals.db, { reviewId, lang }, form.data.id)
		);
	},
	move: async (event: Event) => {
		const form = await readStaffForm(event.request, moveSchema);
		if (!form.valid) error(400);
		const { id: pointId, way } = form.data;
		return change(event, 'moved', (reviewId) => movePoint(event.locals.db, { reviewId, pointId, way }));
	},
	language: async (event: Event) => {
		const form = await readStaffForm(event.request, languageSchema);
		if (!form.valid) return refuse(form);
		return change(event, 'language', (reviewId) =>
			setStatementLanguage(event.locals.db, reviewId, form.data.lang)
		);
	},
	agree: async (event: Event) => {
		const form = await readStaffForm(event.request, revisionSchema);
		if (!form.valid) error(400);
		const { id: userId } = requirePerson(event.locals);
		return change(event, 'agreed', (reviewId) =>
			agree(event.locals.db, { reviewId, userId, revision: form.data.revision })
		);
	}
};
