import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import {
	closedOn,
	hasResults,
	isPublic,
	movesFrom,
	takesEdits
} from '#lib/domain/consultations/lifecycle.ts';
import { periodLeast } from '#lib/domain/consultations/participation.ts';
import { isContact } from '#lib/domain/questions/register.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { findConsultation, findReleasable } from '#lib/server/consultations/find.ts';
import { MoveError, moveConsultation } from '#lib/server/consultations/moves.ts';
import { participationOf } from '#lib/server/consultations/participation.ts';
import { waysOf } from '#lib/server/consultations/ways.ts';
import { scheduleConsultation, schedulingHindrances } from '#lib/server/consultations/review.ts';
import { textsWait } from '#lib/server/releases/textOf.ts';
import { translationsWait } from '#lib/server/releases/textTranslations.ts';

/** Moves that have a page of their own, which asks before. */
const asking = {
	open: 'consultation.open',
	close: 'consultation.close',
	release: 'consultation.release'
} as const;
/** Moves that are made at once. */
const atOnce = ['submit', 'takeBack', 'schedule', 'archive'] as const;

export async function load({ locals, params, url }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found && (await findReleasable(locals.db, params.slug)))
		redirect(303, `/${locals.lang}/staff/cases/count`);
	if (!found) error(404);
	const may = (what: Parameters<typeof mayDo>[1]) => mayDo(locals.person, what, found.committeeId);
	const moves = movesFrom(found.state);
	const { id, slug, title, state, opensOn, closesOn, closedAt, reach, committee, form } = found;
	const notice = url.searchParams.get('done');
	return {
		consultation: {
			slug,
			title,
			state,
			opensOn,
			closesOn,
			closedOn: closedOn(found, closedAt && today(closedAt)) ?? null,
			reach,
			committee: committee.name
		},
		languages: form.languages,
		questions: answerableOf(form).length,
		asking: (Object.keys(asking) as (keyof typeof asking)[]).filter(
			(move) => moves.includes(move) && may(asking[move])
		),
		atOnce: may('consultation.prepare') ? atOnce.filter((move) => moves.includes(move)) : [],
		hindrances: state === 'review' ? await schedulingHindrances(locals.db, found) : [],
		mayRecord: may('consultation.prepare') && (!isPublic(state) || state === 'open'),
		mayEdit: may('consultation.prepare') && takesEdits(state),
		mayPrepare: may('consultation.prepare') && !isPublic(state),
		mayAnswer: may('consultation.answer') && hasResults(state),
		mayReview: may('texts.review') && (await textsWait(locals.db, id)),
		mayConfirm: may('texts.review') && (await translationsWait(locals.db, id)),
		mayReadRecords: may('record.read') && isPublic(state),
		mayReadContacts:
			may('contacts.read') && isPublic(state) && state !== 'open' && answerableOf(form).some(isContact),
		notice: ['submit', 'takeBack', 'schedule', 'archive', 'answered', 'saved', 'published', 'imported'].find(
			(one) => one === notice
		),
		origin: url.origin,
		mayInviteClasses: may('class.invite') && (!isPublic(state) || state === 'open'),
		mayType: may('paper.type') && state === 'open',
		mayInvite: may('codes.manage') && (!isPublic(state) || state === 'open'),
		ways: await waysOf(locals.db, found),
		periods: await participationOf(locals.db, id),
		least: periodLeast
	};
}

type Event = RequestEvent<{ lang: string; slug: string }>;

/** Makes a move and comes back to the page, which says so; 409 when the state no longer allows it. */
async function move({ locals, params, url }: Event, name: (typeof atOnce)[number]) {
	const by = requirePerson(locals).id;
	try {
		if (name === 'schedule') {
			const hindrances = await scheduleConsultation(locals.db, params.slug, by);
			if (hindrances) return fail(422, { hindrances });
		} else await moveConsultation(locals.db, params.slug, name, by);
	} catch (cause) {
		if (cause instanceof MoveError) return fail(409, { code: cause.code });
		throw cause;
	}
	redirect(303, `${url.pathname}?done=${name}`);
}

export const actions = {
	submit: (event: Event) => move(event, 'submit'),
	takeBack: (event: Event) => move(event, 'takeBack'),
	schedule: (event: Event) => move(event, 'schedule'),
	archive: (event: Event) => move(event, 'archive')
};
