import { and, desc, eq, inArray } from 'drizzle-orm';
import { holdsAnswers } from '#lib/domain/records/request.ts';
import type { LeftCount } from '#lib/domain/retention/counts.ts';
import { disposalStanding, type Standing } from '#lib/domain/retention/disposal.ts';
import { today as todayOf } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
import { auditLog, recordRequests, type consultations } from '../db/schema/index.ts';
import { subjectOf } from '../records/find.ts';

type Subject = Pick<
	typeof consultations.$inferSelect,
	'id' | 'state' | 'disposalDecisionId' | 'disposeOn' | 'disposedAt' | 'releasedAt'
>;

/** Of some consultations, those whose answers somebody has asked for and may still get. */
export async function withOpenRequests(
	db: Queryable,
	ids: readonly string[],
	today: string
): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db
		.select()
		.from(recordRequests)
		.where(
			and(
				inArray(recordRequests.consultationId, [...ids]),
				inArray(recordRequests.state, ['asked', 'reviewed', 'approved', 'refused'])
			)
		);
	return new Set(
		rows.filter((row) => holdsAnswers(subjectOf(row), today)).map(({ consultationId }) => consultationId)
	);
}

/** How it stands with the raw answers of some consultations on a day, in their order. */
export async function standingsOf(
	db: Queryable,
	found: readonly Subject[],
	today: string
): Promise<Standing[]> {
	const requested = await withOpenRequests(
		db,
		found.map(({ id }) => id),
		today
	);
	return found.map(({ id, state, disposalDecisionId, disposeOn, disposedAt, releasedAt }) =>
		disposalStanding(
			{
				state,
				decided: disposalDecisionId !== null,
				disposeOn,
				releasedOn: releasedAt && todayOf(releasedAt),
				disposedAt,
				requested: requested.has(id)
			},
			today
		)
	);
}

/** What the log has of a deletion: the decision's number as it was, and how many of each kind. */
export type Disposed = { decision: string; left: Record<string, LeftCount> };

/** What has left of a consultation, out of the log; undefined before. */
export async function disposedOf(db: Queryable, consultationId: string): Promise<Disposed | undefined> {
	const [row] = await db
		.select({ details: auditLog.details })
		.from(auditLog)
		.where(and(eq(auditLog.action, 'consultation.dispose'), eq(auditLog.subject, consultationId)))
		.orderBy(desc(auditLog.at))
		.limit(1);
	return (row?.details as Disposed | null | undefined) ?? undefined;
}
