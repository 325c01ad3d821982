import { asc, eq, sql } from 'drizzle-orm';
import { isProposal } from '#lib/domain/reports/document/lifecycle.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	reports,
	reviews,
	statementAgreements,
	statementPoints,
	statements,
	users
} from '../db/schema/index.ts';

export type Point = {
	id: string;
	position: number;
	passage: string | null;
	text: string;
	answer: string | null;
	answeredAt: Date | null;
};
export type Agreement = { userId: string; name: string; revision: number };
export type WrittenStatement = Omit<typeof statements.$inferSelect, 'reviewId' | 'sentBy'> & {
	points: Point[];
	/** Who has agreed, and with which revision: only the present one counts. */
	agreements: Agreement[];
};

/** A change that may not be made: sent already, changed meanwhile, gone, too late, nothing in it. */
export type StatementIssue = 'sent' | 'changed-meanwhile' | 'gone' | 'decided' | 'empty';
export class StatementError extends Error {
	code: StatementIssue;
	constructor(code: StatementIssue) {
		super(code);
		this.code = code;
	}
}

/** The statement of a review as it stands; undefined when nobody has begun. */
export async function readStatement(db: Queryable, reviewId: string): Promise<WrittenStatement | undefined> {
	const [row] = await db.select().from(statements).where(eq(statements.reviewId, reviewId));
	if (!row) return undefined;
	const { reviewId: _, sentBy: __, ...statement } = row;
	const points = await db
		.select({
			id: statementPoints.id,
			position: statementPoints.position,
			passage: statementPoints.passage,
			text: statementPoints.text,
			answer: statementPoints.answer,
			answeredAt: statementPoints.answeredAt
		})
		.from(statementPoints)
		.where(eq(statementPoints.statementId, statement.id))
		.orderBy(asc(statementPoints.position));
	const agreements = await db
		.select({ userId: users.id, name: users.name, revision: statementAgreements.revision })
		.from(statementAgreements)
		.innerJoin(users, eq(users.id, statementAgreements.userId))
		.where(eq(statementAgreements.statementId, statement.id))
		.orderBy(asc(users.name));
	return { ...statement, points, agreements };
}

/** Throws StatementError `decided` once the committee has decided: what comes then can no longer be answered. */
async function insistOnTime(tx: Queryable, reviewId: string): Promise<void> {
	const [row] = await tx
		.select({ state: reports.state })
		.from(reviews)
		.innerJoin(reports, eq(reports.id, reviews.reportId))
		.where(eq(reviews.id, reviewId));
	if (!row || !isProposal(row.state)) throw new StatementError('decided');
}

/**
 * Makes a change of a statement that is not sent, begun if need be; others wait their turn. Its revision grows, unless
 * `make` says that nothing was changed. Throws StatementError.
 */
export async function changing<Result>(
	db: Database,
	{ reviewId, lang = 'sv' }: { reviewId: string; lang?: string },
	make: (tx: Queryable, statement: { id: string; revision: number }) => Promise<Result>
): Promise<Result> {
	return db.transaction(async (tx) => {
		await insistOnTime(tx, reviewId);
		await tx.insert(statements).values({ reviewId, lang }).onConflictDoNothing();
		const [found] = await tx.select().from(statements).where(eq(statements.reviewId, reviewId)).for('update');
		if (!found) throw new StatementError('gone');
		if (found.sentAt) throw new StatementError('sent');
		const result = await make(tx, found);
		return result;
	});
}

/** The next revision: whoever agreed with the last is asked anew. */
export async function grow(tx: Queryable, id: string): Promise<void> {
	await tx
		.update(statements)
		.set({ revision: sql`${statements.revision} + 1` })
		.where(eq(statements.id, id));
}
