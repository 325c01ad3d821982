import { sql } from 'drizzle-orm';
import { dueMove } from '#lib/domain/consultations/lifecycle.ts';
import { holdersOf } from '../auth/holders.ts';
import { today } from '../clock.ts';
import { config } from '../config.ts';
import type { Database, Queryable } from '../db/client.ts';
import { writeLetters, writeLettersIn, type Letter, type LetterName } from '../letters/outbox.ts';
import { listConsultations, type Consultation } from './find.ts';
import { titleOf } from './titles.ts';
import { closeConsultation, MoveError, openConsultation } from './moves.ts';

const linkTo = (slug: string, page = ''): string =>
	`${config().ORIGIN}/sv/staff/consultations/${slug}${page}`;

/** Letters to the case officers of a consultation's committee. */
async function lettersToOfficers(
	db: Queryable,
	{ slug, title, committeeId }: Consultation,
	letter: LetterName,
	page = ''
): Promise<Letter[]> {
	const officers = await holdersOf(db, ['caseOfficer'], committeeId);
	const values = { title: titleOf(title), link: linkTo(slug, page) };
	return officers.map(({ email }) => ({ address: email, letter, values }));
}

/**
 * The job: opens what is scheduled for today and closes what had its last day yesterday, and tells the case officers,
 * each in one transaction. Of two at once one moves. What cannot be moved keeps no other back: the first fault is
 * thrown when all have had their turn. Returns the slugs of what was moved.
 */
export async function makeDueMoves(db: Database, day = today()): Promise<string[]> {
	const moved: string[] = [];
	const faults: unknown[] = [];
	for (const consultation of await listConsultations(db, { states: ['scheduled', 'open'] })) {
		const move = dueMove(consultation, day);
		if (!move) continue;
		const { slug } = consultation;
		try {
			const letters = await lettersToOfficers(db, consultation, move === 'open' ? 'opened' : 'closed');
			const make = move === 'open' ? openConsultation : closeConsultation;
			await make(db, slug, undefined, (tx) => writeLettersIn(tx, letters));
			moved.push(slug);
		} catch (error) {
			// Somebody was quicker.
			if (!(error instanceof MoveError && error.code === 'wrong-state')) faults.push(error);
		}
	}
	if (faults.length > 0) throw faults[0];
	return moved;
}

/** Days after the release, and between reminders. */
const patience = 7;

/**
 * The job: reminds the case officers of a committee that owes residents its answer, a week after the release and a week
 * after each reminder. The mark and the letters are one transaction. Returns the slugs.
 */
export async function remindOfAnswers(db: Database): Promise<string[]> {
	return db.transaction(async (tx) => {
		const owed = await tx.execute<{ id: string }>(sql`
			update consultations set reminded_at = now()
			where state = 'released' and not demonstration
				and coalesce(reminded_at, released_at) < now() - ${patience} * interval '1 day'
			returning id`);
		const ids = new Set(owed.map(({ id }) => id));
		const found = (await listConsultations(tx, { states: ['released'] })).filter(({ id }) => ids.has(id));
		for (const consultation of found)
			await writeLetters(tx, await lettersToOfficers(tx, consultation, 'answerOwed', '/answer'));
		return found.map(({ slug }) => slug);
	});
}
