import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { councilsFor, type Person } from '#lib/domain/access/table.ts';
import type { ReportState } from '#lib/domain/reports/document/lifecycle.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { reviewStanding, type ReviewStanding } from '#lib/domain/reports/statements/standing.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today as todayOf } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
import {
	committees,
	councils,
	reports,
	reportVersions,
	reviews,
	statementPoints,
	statements
} from '../db/schema/index.ts';

export type ReviewHead = {
	id: string;
	council: { slug: string; name: LocalText };
	/** Whose report; null: the whole city's. */
	committee: LocalText | null;
	period: string;
	sentOn: string;
	dueOn: string;
	meetsOn: string | null;
	standing: ReviewStanding;
};

const unanswered = sql<number>`(
	select count(*)::int from ${statementPoints} p where p.statement_id = ${statements.id} and p.answer is null)`;

const headColumns = {
	id: reviews.id,
	council: { slug: councils.slug, name: councils.name },
	committee: committees.name,
	period: reports.period,
	sentOn: reviews.sentOn,
	dueOn: reviews.dueOn,
	meetsOn: reviews.meetsOn,
	sentAt: statements.sentAt,
	unanswered
};

/** What a person's councils have been asked about: what waits first, by its last day; then what has been said. */
export async function reviewsFor(db: Queryable, person: Person, today = todayOf()): Promise<ReviewHead[]> {
	const own = councilsFor(person, 'review.read');
	if (own !== 'any' && own.length === 0) return [];
	const rows = await db
		.select(headColumns)
		.from(reviews)
		.innerJoin(councils, eq(councils.id, reviews.councilId))
		.innerJoin(reports, eq(reports.id, reviews.reportId))
		.leftJoin(committees, eq(committees.id, reports.committeeId))
		.leftJoin(statements, eq(statements.reviewId, reviews.id))
		.where(own === 'any' ? undefined : inArray(reviews.councilId, own))
		.orderBy(asc(reviews.dueOn), desc(reviews.sentOn), asc(reviews.id));
	return rows.map(({ sentAt, unanswered, ...row }) => ({
		...row,
		standing: reviewStanding({ sent: sentAt !== null, dueOn: row.dueOn, unanswered }, today)
	}));
}

export type Review = ReviewHead & {
	reportId: string;
	councilId: string;
	committeeId: string | null;
	reportState: ReportState;
	/** The version that it was asked about, as it was then. */
	version: number;
	model: ReportModel;
};

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** What a council was asked about, with the very version that it was sent; undefined when this council was not asked. */
export async function findReview(
	db: Queryable,
	councilSlug: string,
	id: string,
	today = todayOf()
): Promise<Review | undefined> {
	if (!isUuid(id)) return undefined;
	const [row] = await db
		.select({
			...headColumns,
			reportId: reviews.reportId,
			councilId: reviews.councilId,
			committeeId: reports.committeeId,
			reportState: reports.state,
			version: reportVersions.number,
			model: reportVersions.model
		})
		.from(reviews)
		.innerJoin(councils, eq(councils.id, reviews.councilId))
		.innerJoin(reports, eq(reports.id, reviews.reportId))
		.innerJoin(reportVersions, eq(reportVersions.id, reviews.versionId))
		.leftJoin(committees, eq(committees.id, reports.committeeId))
		.leftJoin(statements, eq(statements.reviewId, reviews.id))
		.where(and(eq(reviews.id, id), eq(councils.slug, councilSlug)));
	if (!row) return undefined;
	const { sentAt, unanswered, ...review } = row;
	return {
		...review,
		standing: reviewStanding({ sent: sentAt !== null, dueOn: row.dueOn, unanswered }, today)
	};
}
