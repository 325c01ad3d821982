import { and, desc, eq } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { committees, consultations, reports } from '../db/schema/index.ts';
import type { CaseRow } from './open.ts';

/** Where what a case led to is followed up. `count`: the released count that it was in. */
export type FollowUp = { committee: string; period: string; count: string | null };

/** The latest report that a committee has begun, where a case's measure becomes an action; null: none, or no measure. */
export async function followUpOf(
	db: Queryable,
	row: Pick<CaseRow, 'state' | 'measured' | 'committeeId' | 'countedAt'>
): Promise<FollowUp | null> {
	if (row.state !== 'closed' || !row.measured) return null;
	const [report] = await db
		.select({ committee: committees.slug, period: reports.period })
		.from(reports)
		.innerJoin(committees, eq(committees.id, reports.committeeId))
		.where(eq(reports.committeeId, row.committeeId))
		.orderBy(desc(reports.period))
		.limit(1);
	if (!report) return null;
	const [count] = row.countedAt
		? await db
				.select({ slug: consultations.slug, state: consultations.state })
				.from(consultations)
				.where(
					and(
						eq(consultations.source, 'complaints'),
						eq(consultations.committeeId, row.committeeId),
						eq(consultations.createdAt, row.countedAt)
					)
				)
		: [];
	const released = count && count.state !== 'draft' && count.state !== 'closed';
	return { ...report, count: released ? count.slug : null };
}
