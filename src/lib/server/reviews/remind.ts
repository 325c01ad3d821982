import { sql } from 'drizzle-orm';
import { today } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import { reviews, statements } from '../db/schema/index.ts';
import { writeReviewLetters } from './letters.ts';
import { everybodyIn, seatsOf } from './members.ts';

/** Days before the last one. */
const ahead = 5;

const unsent = sql`not exists (
	select 1 from ${statements} s where s.review_id = ${reviews.id} and s.sent_at is not null)`;

type Due = { id: string; councilId: string };

async function remindMembers(tx: Queryable, day: string): Promise<Due[]> {
	const due = await tx
		.update(reviews)
		.set({ remindedAt: new Date() })
		.where(
			sql`${reviews.remindedAt} is null and ${unsent}
				and ${day}::date between ${reviews.dueOn} - ${ahead}::int and ${reviews.dueOn}`
		)
		.returning({ id: reviews.id, councilId: reviews.councilId });
	for (const { id, councilId } of due)
		await writeReviewLetters(tx, id, 'reviewReminder', await everybodyIn(tx, councilId));
	return due;
}

async function askForMinutes(tx: Queryable, day: string): Promise<Due[]> {
	const late = await tx
		.update(reviews)
		.set({ minutesAskedAt: new Date() })
		.where(sql`${reviews.minutesAskedAt} is null and ${unsent} and ${reviews.dueOn} < ${day}::date`)
		.returning({ id: reviews.id, councilId: reviews.councilId });
	for (const { id, councilId } of late)
		await writeReviewLetters(
			tx,
			id,
			'reviewMinutes',
			await seatsOf(tx, councilId, ['secretary']),
			'/minutes'
		);
	return late;
}

/**
 * The job: reminds a council that has not sent its statement, once, five days before its last day; and asks its secretary
 * to enter what the minutes say, once, when that day has gone. Marks and letters are one transaction.
 */
export async function remindCouncils(
	db: Database,
	day = today()
): Promise<{ reminded: string[]; asked: string[] }> {
	return db.transaction(async (tx) => ({
		reminded: (await remindMembers(tx, day)).map(({ id }) => id),
		asked: (await askForMinutes(tx, day)).map(({ id }) => id)
	}));
}
