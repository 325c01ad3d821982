import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { reviews, statementPoints, statements } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { writeReviewLetters } from './letters.ts';
import { everybodyIn } from './members.ts';

export type PointAnswer = { pointId: string; answer: string };

/**
 * What the committee answers to points of sent statements about one report; an empty answer takes the answer away.
 * False, and nothing done, when a point is not one of them.
 */
export async function answerPoints(
	db: Database,
	{ reportId, answers, by }: { reportId: string; answers: readonly PointAnswer[]; by: string }
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const rows = await tx
			.select({ id: statementPoints.id })
			.from(statementPoints)
			.innerJoin(statements, eq(statements.id, statementPoints.statementId))
			.innerJoin(reviews, eq(reviews.id, statements.reviewId))
			.where(and(eq(reviews.reportId, reportId), isNotNull(statements.sentAt)));
		const known = new Set(rows.map(({ id }) => id));
		if (answers.some(({ pointId }) => !known.has(pointId))) return false;
		for (const { pointId, answer: written } of answers) {
			const answer = written.trim() === '' ? null : written;
			await tx
				.update(statementPoints)
				.set({
					answer,
					answeredAt: answer === null ? null : new Date(),
					answeredBy: answer === null ? null : by
				})
				.where(eq(statementPoints.id, pointId));
		}
		await note(tx, { userId: by, action: 'review.answer', subject: reportId });
		// An answer that was still owed when the report was published stands on its page from now on.
		await bumpPublicGeneration(tx);
		return true;
	});
}

/**
 * Tells a council that every point of its statement has been answered, once. False, and no letter, while a point is
 * unanswered, before a statement was sent, and when it has been told.
 */
export async function tellAnswered(db: Queryable, reviewId: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [told] = await tx
			.update(reviews)
			.set({ answerToldAt: new Date() })
			.where(
				and(
					eq(reviews.id, reviewId),
					isNull(reviews.answerToldAt),
					sql`exists (select 1 from ${statements} s where s.review_id = ${reviews.id} and s.sent_at is not null)`,
					sql`not exists (select 1 from ${statements} s join ${statementPoints} p on p.statement_id = s.id
						where s.review_id = ${reviews.id} and p.answer is null)`
				)
			)
			.returning({ councilId: reviews.councilId });
		if (!told) return false;
		await writeReviewLetters(tx, reviewId, 'reviewAnswered', await everybodyIn(tx, told.councilId));
		return true;
	});
}

/** Tells every council of a report whose points are all answered and that has not been told. Gives how many. */
export async function tellAllAnswered(db: Queryable, reportId: string): Promise<number> {
	const rows = await db.select({ id: reviews.id }).from(reviews).where(eq(reviews.reportId, reportId));
	let told = 0;
	for (const { id } of rows) if (await tellAnswered(db, id)) told++;
	return told;
}
