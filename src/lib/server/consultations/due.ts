import { dueMove } from '#lib/domain/consultations/lifecycle.ts';
import { holdersOf } from '../auth/holders.ts';
import { today } from '../clock.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { writeLetters, type LetterName } from '../letters/outbox.ts';
import { listConsultations, type Consultation } from './find.ts';
import { titleOf } from './titles.ts';
import { closeConsultation, MoveError, openConsultation } from './moves.ts';

const linkTo = (slug: string, page = ''): string =>
	`${config().ORIGIN}/sv/staff/consultations/${slug}${page}`;

/** Tells the case officers of a consultation's committee. */
async function tellOfficers(
	db: Database,
	{ slug, title, committeeId }: Consultation,
	letter: LetterName,
	page = ''
): Promise<void> {
	const officers = await holdersOf(db, ['caseOfficer'], committeeId);
	const values = { title: titleOf(title), link: linkTo(slug, page) };
	await writeLetters(
		db,
		officers.map(({ email }) => ({ address: email, letter, values }))
	);
}

/**
 * The job: opens what is scheduled for today and closes what had its last day yesterday, and tells the case officers.
 * Returns the slugs of what was moved.
 */
export async function makeDueMoves(db: Database, day = today()): Promise<string[]> {
	const moved: string[] = [];
	for (const consultation of await listConsultations(db, { states: ['scheduled', 'open'] })) {
		const move = dueMove(consultation, day);
		if (!move) continue;
		try {
			if (move === 'open') await openConsultation(db, consultation.slug);
			else await closeConsultation(db, consultation.slug);
		} catch (error) {
			// Somebody was quicker.
			if (error instanceof MoveError) continue;
			throw error;
		}
		await tellOfficers(db, consultation, move === 'open' ? 'opened' : 'closed');
		moved.push(consultation.slug);
	}
	return moved;
}

/** Days after the release, and between reminders. */
const patience = 7;

/** The job: reminds the case officers of a committee that owes residents its answer. Returns the slugs. */
export async function remindOfAnswers(db: Database): Promise<string[]> {
	const owed = await db.$client<{ id: string }[]>`
		update consultations set reminded_at = now()
		where state = 'released' and not demonstration
			and released_at < now() - ${patience} * interval '1 day'
			and coalesce(reminded_at, released_at) < now() - ${patience} * interval '1 day'
		returning id`;
	const ids = new Set(owed.map(({ id }) => id));
	const found = (await listConsultations(db, { states: ['released'] })).filter(({ id }) => ids.has(id));
	for (const consultation of found) await tellOfficers(db, consultation, 'answerOwed', '/answer');
	return found.map(({ slug }) => slug);
}
