import { asc } from 'drizzle-orm';
import type { Period } from '#lib/domain/reports/period.ts';
import { buildReport, closedIn, type Written } from '#lib/domain/reports/report.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../db/client.ts';
import { programmeTerms } from '../db/schema/index.ts';
import { publicConsultations } from './known.ts';
import { readPopulation } from './population.ts';
import { releasedOf } from './released.ts';

type Of = { committee: { slug: string; name: LocalText }; period: Period; written?: Written };

/** A period's report as it is now: what has been released, and what is written beside it when that is handed in. */
export async function liveReport(db: Database, { committee, period, written }: Of): Promise<ReportModel> {
	const known = await publicConsultations(db, { committee: committee.slug, withComplaints: true });
	return buildReport({
		committee: { slug: committee.slug, name: committee.name },
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
		population: await readPopulation(db),
		...(written ? { written } : {})
	});
}
