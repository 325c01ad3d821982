import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { parsePeriod, type Period } from '#lib/domain/reports/period.ts';
import type { Database } from '../db/client.ts';
import { committees, reports } from '../db/schema/index.ts';
import { cityOwner, type ReportOwner } from './document/find.ts';

export type PublishedReport = {
	/** The report's own, the same for good. */
	id: string;
	owner: ReportOwner;
	period: Period;
	dnr: string;
	publishedAt: Date;
};

/** Every report that has been published, of committees and of the whole city, the newest first. */
export async function publishedReports(db: Database): Promise<PublishedReport[]> {
	const rows = await db
		.select({
			id: reports.id,
			committee: { id: committees.id, slug: committees.slug, name: committees.name },
			period: reports.period,
			dnr: reports.dnr,
			publishedAt: reports.publishedAt
		})
		.from(reports)
		.leftJoin(committees, eq(committees.id, reports.committeeId))
		.where(and(eq(reports.state, 'published'), isNotNull(reports.publishedAt)))
		.orderBy(desc(reports.publishedAt), desc(reports.id));
	return rows.flatMap(({ committee, period: key, publishedAt, ...rest }) => {
		const period = parsePeriod(key);
		return period && publishedAt ? [{ ...rest, owner: committee ?? cityOwner, period, publishedAt }] : [];
	});
}
