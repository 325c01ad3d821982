import { and, asc, eq, sql } from 'drizzle-orm';
import type { CityStatistic } from '#lib/domain/reports/city/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../../auth/audit.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { cityStatistics, programmeTerms } from '../../db/schema/index.ts';

export type StatisticInput = {
	title: LocalText;
	value: number | null;
	words: LocalText | null;
	unit: string;
	source: string;
	year: number | null;
	caveat: LocalText | null;
	perspective: string | null;
};

/** The figures from elsewhere in the city's report, in their order. */
export async function statisticsOf(db: Queryable, reportId: string): Promise<CityStatistic[]> {
	const rows = await db
		.select()
		.from(cityStatistics)
		.leftJoin(
			programmeTerms,
			and(eq(programmeTerms.kind, 'perspective'), eq(programmeTerms.slug, cityStatistics.perspective))
		)
		.where(eq(cityStatistics.reportId, reportId))
		.orderBy(asc(cityStatistics.position));
	return rows.map(({ city_statistics: own, programme_terms: term }) => ({
		id: own.id,
		title: own.title,
		outcome: { value: own.value, words: own.words, hidden: false },
		unit: own.unit,
		source: {
			kind: 'named',
			name: own.source,
			...(own.year === null ? {} : { year: own.year }),
			...(own.caveat ? { caveat: own.caveat } : {})
		},
		perspective: term && { slug: term.slug, name: term.name }
	}));
}

/** Adds a figure from elsewhere. */
export async function addStatistic(
	db: Database,
	reportId: string,
	input: StatisticInput,
	by?: string
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.insert(cityStatistics).values({
			...input,
			reportId,
			position: sql`(select coalesce(max(position), 0) + 1 from city_statistics where report_id = ${reportId})`
		});
		await note(tx, { userId: by, action: 'cityReport.addStatistic', subject: reportId });
	});
}

/** Takes one away; false when it is not there. */
export async function removeStatistic(
	db: Database,
	reportId: string,
	id: string,
	by?: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const gone = await tx
			.delete(cityStatistics)
			.where(and(eq(cityStatistics.reportId, reportId), eq(cityStatistics.id, id)))
			.returning({ id: cityStatistics.id });
		if (gone.length > 0)
			await note(tx, { userId: by, action: 'cityReport.removeStatistic', subject: reportId });
		return gone.length > 0;
	});
}
