import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Heard, Statement } from '#lib/domain/reports/statements/shapes.ts';
import { heardOutcome } from '#lib/domain/reports/statements/standing.ts';
import { today as todayOf } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
import { councils, reportVersions, reviews, statementPoints, statements } from '../db/schema/index.ts';

const council = { slug: councils.slug, name: councils.name, kind: councils.kind };

/** What councils have said of a report, in the order it came: unchanged, with the answers that are given. */
export async function statementsOf(db: Queryable, reportId: string): Promise<Statement[]> {
	const rows = await db
		.select({ statement: statements, council, version: reportVersions.number })
		.from(statements)
		.innerJoin(reviews, eq(reviews.id, statements.reviewId))
		.innerJoin(councils, eq(councils.id, reviews.councilId))
		.innerJoin(reportVersions, eq(reportVersions.id, reviews.versionId))
		.where(and(eq(reviews.reportId, reportId), isNotNull(statements.sentAt)))
		.orderBy(asc(statements.sentAt), asc(statements.id));
	if (rows.length === 0) return [];
	const ids = rows.map(({ statement: { id } }) => id);
	const points = await db
		.select()
		.from(statementPoints)
		.where(inArray(statementPoints.statementId, ids))
		.orderBy(asc(statementPoints.position));
	return rows.map(({ statement, council, version }) => ({
		council,
		version,
		lang: statement.lang,
		origin: statement.origin,
		sentOn: todayOf(statement.sentAt ?? undefined),
		minutes:
			statement.minutesOn === null
				? null
				: {
						on: statement.minutesOn,
						paragraph: statement.minutesParagraph ?? '',
						dissent: statement.dissent
					},
		points: points
			.filter(({ statementId }) => statementId === statement.id)
			.map(({ id, passage, text, answer }) => ({ id, passage, text, answer }))
	}));
}

/** Who was asked about a report and when, and what came of it, in the order they were asked. */
export async function heardOf(db: Queryable, reportId: string, today = todayOf()): Promise<Heard[]> {
	const rows = await db
		.select({
			council,
			sentOn: reviews.sentOn,
			dueOn: reviews.dueOn,
			meetsOn: reviews.meetsOn,
			sentAt: statements.sentAt
		})
		.from(reviews)
		.innerJoin(councils, eq(councils.id, reviews.councilId))
		.leftJoin(statements, eq(statements.reviewId, reviews.id))
		.where(eq(reviews.reportId, reportId))
		.orderBy(asc(reviews.sentOn), asc(councils.slug));
	return rows.map(({ sentAt, ...row }) => ({
		...row,
		outcome: heardOutcome({ sent: sentAt !== null, dueOn: row.dueOn }, today)
	}));
}
