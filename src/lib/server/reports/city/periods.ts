import { isNull } from 'drizzle-orm';
import type { ReportState } from '#lib/domain/reports/document/lifecycle.ts';
import { parsePeriod, periodOf, type Period } from '#lib/domain/reports/period.ts';
import type { Database } from '../../db/client.ts';
import { reports } from '../../db/schema/index.ts';

/** The two-yearly periods of the whole city's report: those that are written, and the one that ends this year or next. */
export async function cityPeriods(
	db: Database,
	today: string
): Promise<{ period: Period; state: ReportState | null }[]> {
	const rows = await db
		.select({ period: reports.period, state: reports.state })
		.from(reports)
		.where(isNull(reports.committeeId));
	const states = new Map(rows.map(({ period, state }) => [period, state]));
	const year = Number(today.slice(0, 4));
	const due = [...states.keys()].flatMap((key) => parsePeriod(key) ?? []);
	const last = Math.max(...due.map((period) => period.year), 0);
	const next = last >= year ? [] : [periodOf(last > 0 ? last + 2 : year, 'city')];
	return [...due, ...next]
		.toSorted((a, b) => b.year - a.year)
		.map((period) => ({ period, state: states.get(period.key) ?? null }));
}
