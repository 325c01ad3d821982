import { and, asc, eq } from 'drizzle-orm';
import type { Database, Queryable } from '../db/client.ts';
import { reviewComments, users } from '../db/schema/index.ts';

export type Comment = {
	id: string;
	/** Empty: the whole report. */
	passage: string;
	userId: string;
	name: string;
	text: string;
	lang: string;
	createdAt: Date;
};

/** What a council's members have said to one another of a report, in the order it was said. */
export async function listComments(db: Queryable, reviewId: string): Promise<Comment[]> {
	return db
		.select({
			id: reviewComments.id,
			passage: reviewComments.passage,
			userId: reviewComments.userId,
			name: users.name,
			text: reviewComments.text,
			lang: reviewComments.lang,
			createdAt: reviewComments.createdAt
		})
		.from(reviewComments)
		.innerJoin(users, eq(users.id, reviewComments.userId))
		.where(eq(reviewComments.reviewId, reviewId))
		.orderBy(asc(reviewComments.createdAt), asc(reviewComments.id));
}

/** Says something of a passage to the others of the council. */
export async function addComment(
	db: Database,
	comment: { reviewId: string; passage: string; userId: string; text: string; lang: string }
): Promise<void> {
	await db.insert(reviewComments).values(comment);
}

/** Takes one's own comment away; nothing happens to anybody else's. */
export async function removeComment(
	db: Database,
	{ reviewId, id, userId }: { reviewId: string; id: string; userId: string }
): Promise<boolean> {
	const gone = await db
		.delete(reviewComments)
		.where(
			and(eq(reviewComments.id, id), eq(reviewComments.reviewId, reviewId), eq(reviewComments.userId, userId))
		)
		.returning({ id: reviewComments.id });
	return gone.length === 1;
}
