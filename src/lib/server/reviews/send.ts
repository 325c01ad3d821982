import { asc, eq } from 'drizzle-orm';
import { note } from '../auth/audit.ts';
import { holdersOf } from '../auth/holders.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { config } from '../config.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	committees,
	reports,
	reviews,
	statementAgreements,
	statementPoints,
	statements
} from '../db/schema/index.ts';
import { writeLetters } from '../letters/outbox.ts';
import { namedIn, reportText } from './letters.ts';
import { changing, StatementError } from './statement.ts';

type ReadRevision = { reviewId: string; userId: string; revision: number };

/** Agrees with the statement as it was read. Throws StatementError `changed-meanwhile` when it is another now. */
export async function agree(db: Database, { reviewId, userId, revision }: ReadRevision): Promise<void> {
	await changing(db, { reviewId }, async (tx, statement) => {
		if (statement.revision !== revision) throw new StatementError('changed-meanwhile');
		await tx
			.insert(statementAgreements)
			.values({ statementId: statement.id, userId, revision })
			.onConflictDoUpdate({
				target: [statementAgreements.statementId, statementAgreements.userId],
				set: { revision, at: new Date() }
			});
	});
}

/** Sends the statement as it was read: from then on nobody can change it. Throws StatementError. */
export async function sendStatement(
	db: Database,
	{ reviewId, userId, revision }: ReadRevision
): Promise<void> {
	await changing(db, { reviewId }, async (tx, statement) => {
		if (statement.revision !== revision) throw new StatementError('changed-meanwhile');
		const [any] = await tx
			.select({ id: statementPoints.id })
			.from(statementPoints)
			.where(eq(statementPoints.statementId, statement.id))
			.limit(1);
		if (!any) throw new StatementError('empty');
		await markSent(tx, reviewId, userId);
	});
}

export type Minutes = {
	on: string;
	paragraph: string;
	dissent: string | null;
	lang: string;
	points: readonly { passage: string | null; text: string }[];
};

/**
 * Enters what a council's minutes say as its statement, and sends it. What members had begun to write gives way to it:
 * the council has said what it says. Throws StatementError `sent`, `decided`, `empty`.
 */
export async function enterMinutes(
	db: Database,
	{ reviewId, userId }: { reviewId: string; userId: string },
	{ on, paragraph, dissent, lang, points }: Minutes
): Promise<void> {
	if (points.length === 0) throw new StatementError('empty');
	await changing(db, { reviewId, lang }, async (tx, { id, revision }) => {
		await tx.delete(statementPoints).where(eq(statementPoints.statementId, id));
		await tx
			.insert(statementPoints)
			.values(points.map((point, index) => ({ ...point, statementId: id, position: index + 1 })));
		await tx
			.update(statements)
			.set({
				origin: 'minutes',
				lang,
				minutesOn: on,
				minutesParagraph: paragraph,
				dissent,
				revision: revision + 1
			})
			.where(eq(statements.id, id));
		await markSent(tx, reviewId, userId);
	});
}

async function markSent(tx: Queryable, reviewId: string, userId: string): Promise<void> {
	await tx
		.update(statements)
		.set({ sentAt: new Date(), sentBy: userId })
		.where(eq(statements.reviewId, reviewId));
	await note(tx, { userId, action: 'review.send', subject: reviewId });
	await tellOfficers(tx, reviewId);
}

/** Tells those who write the report that a statement has come. */
async function tellOfficers(tx: Queryable, reviewId: string): Promise<void> {
	const named = await namedIn(tx, reviewId);
	if (!named) return;
	const [owner] = await tx
		.select({ slug: committees.slug })
		.from(reviews)
		.innerJoin(reports, eq(reports.id, reviews.reportId))
		.innerJoin(committees, eq(committees.id, reports.committeeId))
		.where(eq(reviews.id, reviewId))
		.orderBy(asc(committees.slug));
	const officers = named.committeeId ? await holdersOf(tx, ['caseOfficer'], named.committeeId) : [];
	const strategists = named.committeeId ? [] : await holdersOf(tx, ['strategist']);
	const link = `${config().ORIGIN}/sv/staff/reports/${owner?.slug ?? 'city'}/${named.period}`;
	const values = { council: passageOf(named.council, 'sv').text, report: reportText(named, 'sv'), link };
	await writeLetters(
		tx,
		[...officers, ...strategists].map(({ email }) => ({ address: email, letter: 'reviewSent', values }))
	);
}
