import { inArray } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { committees } from '../db/schema/index.ts';
import { listReports, type ReportEntry } from '../reports/report.ts';

/** The reports of some committees, by their ids, or of all. */
export async function reportsOf(db: Database, wanted: 'any' | string[]): Promise<ReportEntry[]> {
	const all = await listReports(db);
	if (wanted === 'any' || wanted.length === 0) return wanted === 'any' ? all : [];
	const rows = await db
		.select({ slug: committees.slug })
		.from(committees)
		.where(inArray(committees.id, wanted));
	const slugs = new Set(rows.map(({ slug }) => slug));
	return all.filter(({ committee }) => slugs.has(committee.slug));
}
