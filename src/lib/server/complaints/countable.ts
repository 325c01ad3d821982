import { asc, inArray } from 'drizzle-orm';
import type { Period } from '#lib/domain/reports/period.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../db/client.ts';
import { committees, reports } from '../db/schema/index.ts';
import { countablePeriods, countSlug, hasUncounted, madeCounts, type MadeCount } from './counts.ts';

export type Countable = {
	id: string;
	slug: string;
	name: LocalText;
	/** Periods with closed complaints that wait to be counted: that there are any is told, never how many. */
	periods: Period[];
	made: MadeCount[];
	/** The latest report that a measure can be told of in; null: none has been begun. */
	report: string | null;
};

/** What some committees can count and have counted. */
export async function countableOf(
	db: Database,
	committeeIds: 'any' | readonly string[],
	today: string
): Promise<Countable[]> {
	if (committeeIds.length === 0) return [];
	const rows = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name })
		.from(committees)
		.where(committeeIds === 'any' ? undefined : inArray(committees.id, [...committeeIds]))
		.orderBy(asc(committees.slug));
	const made = Map.groupBy(await madeCounts(db, committeeIds), ({ committeeId }) => committeeId);
	const begun = (await db.select({ id: reports.committeeId, period: reports.period }).from(reports)).toSorted(
		(a, b) => b.period.localeCompare(a.period)
	);
	const found: Countable[] = [];
	for (const row of rows) {
		const own = made.get(row.id) ?? [];
		const periods: Period[] = [];
		for (const period of countablePeriods(today)) {
			const counted = own.some(({ slug }) => slug === countSlug(row.slug, period));
			if (!counted && (await hasUncounted(db, row.id, period))) periods.push(period);
		}
		const report = begun.find(({ id }) => id === row.id)?.period ?? null;
		found.push({ ...row, periods, made: own, report });
	}
	return found;
}
