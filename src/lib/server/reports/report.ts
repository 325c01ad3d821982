import { asc, eq } from 'drizzle-orm';
import type { Period } from '#lib/domain/reports/period.ts';
import { buildReport, closedIn, periodsWith } from '#lib/domain/reports/report.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { committees, programmeTerms } from '../db/schema/index.ts';
import { isSlug, publicConsultations } from './known.ts';
import { readPopulation } from './population.ts';
import { releasedOf } from './released.ts';

/** The report of one committee and period, or undefined when there is no such committee. */
export async function findReport(
	db: Database,
	slug: string,
	period: Period
): Promise<ReportModel | undefined> {
	if (!isSlug(slug)) return undefined;
	const [committee] = await db
		.select({ slug: committees.slug, name: committees.name })
		.from(committees)
		.where(eq(committees.slug, slug));
	if (!committee) return undefined;
	const known = await publicConsultations(db, { committee: slug });
	return buildReport({
		committee,
		period,
		known,
		released: await releasedOf(
			db,
			known.filter((consultation) => closedIn(period, consultation))
		),
		terms: await db
			.select({ kind: programmeTerms.kind, slug: programmeTerms.slug, name: programmeTerms.name })
			.from(programmeTerms)
			.orderBy(asc(programmeTerms.kind), asc(programmeTerms.position)),
		population: await readPopulation(db)
	});
}

export type ReportEntry = { committee: { slug: string; name: LocalText }; periods: Period[] };

/** Committees that have had a consultation open, by Swedish name, each with its periods, newest first. */
export async function listReports(db: Database): Promise<ReportEntry[]> {
	const byCommittee = Map.groupBy(await publicConsultations(db), ({ head }) => head.committee.slug);
	const nameOf = ({ committee }: ReportEntry) => JSON.stringify(committee.name['sv'] ?? committee.slug);
	return [...byCommittee.values()]
		.flatMap((known): ReportEntry[] => {
			const [first] = known;
			const periods = periodsWith(known, today());
			return first && periods.length > 0 ? [{ committee: first.head.committee, periods }] : [];
		})
		.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'sv'));
}
