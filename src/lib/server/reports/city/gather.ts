import { and, asc, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { buildCityPart, type ReportingBody } from '#lib/domain/reports/city/build.ts';
import type { CityPart } from '#lib/domain/reports/city/shapes.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { nothingWritten } from '#lib/domain/reports/report.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../../db/client.ts';
import { committees, programmeTerms, reports, reportVersions } from '../../db/schema/index.ts';
import { statisticsOf } from './statistics.ts';

const yearsOf = ({ year }: Period): number[] => [year - 1, year];
const annual = (year: number): string => `${year}-VB`;

/** The annual reports that have been published of some years, by committee, the earlier first. */
async function publishedReports(db: Database, years: number[]): Promise<Map<string, ReportModel[]>> {
	const rows = await db
		.selectDistinctOn([reports.id], {
			committeeId: reports.committeeId,
			period: reports.period,
			model: reportVersions.model
		})
		.from(reports)
		.innerJoin(reportVersions, eq(reportVersions.reportId, reports.id))
		.where(and(eq(reports.state, 'published'), inArray(reports.period, years.map(annual))))
		.orderBy(reports.id, desc(reportVersions.number));
	const { given: _, ...nothing } = nothingWritten;
	const found = new Map<string, ReportModel[]>();
	for (const { committeeId, model } of rows.toSorted((a, b) => a.period.localeCompare(b.period)))
		if (committeeId) found.set(committeeId, [...(found.get(committeeId) ?? []), { ...nothing, ...model }]);
	return found;
}

const swedish = (name: LocalText): string => {
	const own = name['sv'] ?? '';
	return typeof own === 'string' ? own : own.text;
};
const bySwedishName = (a: { name: LocalText }, b: { name: LocalText }): number =>
	swedish(a.name).localeCompare(swedish(b.name), 'sv');

/** What the city's own report gathers: of every committee and company that there was in the years. */
export async function gatherCity(
	db: Database,
	{ period, reportId }: { period: Period; reportId: string }
): Promise<CityPart> {
	const years = yearsOf(period);
	const published = await publishedReports(db, years);
	const rows = await db
		.select()
		.from(committees)
		.where(or(isNull(committees.validTo), gte(committees.validTo, period.from)))
		.orderBy(asc(committees.slug));
	const bodies = rows.toSorted(bySwedishName).map(({ id, slug, name, kind }): ReportingBody => ({
		slug,
		name,
		kind,
		reports: published.get(id) ?? []
	}));
	return buildCityPart({
		years,
		bodies,
		terms: await db
			.select({ kind: programmeTerms.kind, slug: programmeTerms.slug, name: programmeTerms.name })
			.from(programmeTerms)
			.orderBy(asc(programmeTerms.kind), asc(programmeTerms.position)),
		statistics: await statisticsOf(db, reportId)
	});
}
