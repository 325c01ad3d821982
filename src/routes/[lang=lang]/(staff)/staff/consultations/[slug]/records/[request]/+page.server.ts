import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { reasonIssue } from '#lib/domain/records/read.ts';
import {
	canHandOut,
	fetchDays,
	hasLapsed,
	mayMove,
	requestMoves,
	type RequestMove
} from '#lib/domain/records/request.ts';
import { daysAfter } from '#lib/domain/retention/disposal.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { findRequest, subjectOf } from '#lib/server/records/find.ts';
import { askableQuestions } from '#lib/server/records/questions.ts';
import { moveRequest } from '#lib/server/records/requests.ts';
import { isUuid } from '../../../../form.ts';
import { forbiddenIn, keptFields, typedFields } from '../../../../typed.ts';

async function requestOf(locals: App.Locals, { slug, request: id }: { slug: string; request: string }) {
	const consultation = await findConsultation(locals.db, slug);
	const request = consultation && isUuid(id) ? await findRequest(locals.db, consultation.id, id) : undefined;
	if (!consultation || !request) error(404);
	return { consultation, request };
}

const onDay = (at: Date | null): string | null => at && today(at);

export async function load({ locals, params, url }) {
	const { consultation, request } = await requestOf(locals, params);
	const subject = subjectOf(request);
	const { id: personId } = requirePerson(locals);
	const may = (move: RequestMove) =>
		mayMove(move, subject, personId, today()) &&
		mayDo(
			locals.person,
			requestMoves[move].by === 'second' ? 'record.approve' : 'record.handOut',
			consultation.committeeId
		);
	const questions = await askableQuestions(locals.db, consultation.id);
	const decidedOn = onDay(request.decidedAt);
	return {
		slug: consultation.slug,
		title: consultation.title,
		id: request.id,
		number: request.registryNumber,
		asked: request.asked,
		question: request.question && (questions.find(({ id }) => id === request.question)?.label ?? null),
		all: request.question === null,
		state: hasLapsed(subject, today()) ? ('lapsed' as const) : request.state,
		reason: request.reason,
		sentBack: request.sentBack,
		steps: [
			{ step: 'asked' as const, by: request.asker, on: onDay(request.askedAt) },
			{ step: 'reviewed' as const, by: request.reviewer, on: onDay(request.reviewedAt) },
			...(request.state === 'withdrawn' || request.state === 'refused'
				? [{ step: request.state, by: request.decider, on: decidedOn }]
				: [{ step: 'approved' as const, by: request.decider, on: decidedOn }]),
			{ step: 'handedOut' as const, by: request.reviewer, on: onDay(request.handedOutAt) }
		].filter(({ on }) => on !== null),
		until: request.state === 'approved' && decidedOn ? daysAfter(decidedOn, fetchDays) : null,
		answers: canHandOut(consultation),
		may: Object.fromEntries(
			(Object.keys(requestMoves) as RequestMove[]).map((move) => [move, may(move)])
		) as Record<RequestMove, boolean>,
		done: ['asked', 'review', 'refuse', 'withdraw', 'approve', 'sendBack'].find(
			(one) => one === url.searchParams.get('done')
		)
	};
}

type Event = RequestEvent<{ lang: string; slug: string; request: string }>;

/** Moves the request and comes back to its page; 409 when somebody was quicker or it takes somebody else. */
async function move({ request: posted, locals, params, url }: Event, name: Exclude<RequestMove, 'handOut'>) {
	const typed = typedFields(await readForm(posted), ['reason']);
	const { consultation, request } = await requestOf(locals, params);
	const forbidden = forbiddenIn(typed).reason;
	const issue = requestMoves[name].reason ? (forbidden ?? reasonIssue(typed.reason)) : undefined;
	if (issue) return fail(422, { move: name, typed: keptFields(typed, 5000), issue });
	const outcome = await moveRequest(locals.db, { consultationId: consultation.id, id: request.id }, name, {
		userId: requirePerson(locals).id,
		reason: typed.reason
	});
	if (outcome !== 'done') error(409);
	redirect(303, `${url.pathname}?done=${name}`);
}

export const actions = {
	review: (event: Event) => move(event, 'review'),
	refuse: (event: Event) => move(event, 'refuse'),
	withdraw: (event: Event) => move(event, 'withdraw'),
	approve: (event: Event) => move(event, 'approve'),
	sendBack: (event: Event) => move(event, 'sendBack')
};
