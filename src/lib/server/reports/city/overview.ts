import { and, asc, eq, gte, isNull, like, or } from 'drizzle-orm';
import type { ReportState } from '#lib/domain/reports/document/lifecycle.ts';
import { resultPeriodKinds } from '#lib/domain/reports/period.ts';
import type { Term } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../../db/client.ts';
import {
	committees,
	consultations,
	consultationTerms,
	programmeTerms,
	reports
} from '../../db/schema/index.ts';

export type OverviewBody = {
	slug: string;
	name: LocalText;
	kind: 'committee' | 'district' | 'company';
	/** By period (`2026-T1` …); null: not begun. */
	states: Record<string, ReportState | null>;
};
export type OverviewTerm = Term & { bodies: { slug: string; name: LocalText }[] };
export type Overview = { year: number; periods: string[]; bodies: OverviewBody[]; terms: OverviewTerm[] };

/** Who has come how far with the reports of a year, and which parts of the programme their dialogues of that year touch. */
export async function overviewOf(db: Database, year: number): Promise<Overview> {
	const periods = resultPeriodKinds.map((kind) => `${year}-${kind}`);
	const bodies = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name, kind: committees.kind })
		.from(committees)
		.where(or(isNull(committees.validTo), gte(committees.validTo, `${year}-01-01`)));
	const written = await db
		.select({ committeeId: reports.committeeId, period: reports.period, state: reports.state })
		.from(reports)
		.where(like(reports.period, `${year}-%`));
	const touching = await db
		.selectDistinct({
			kind: consultationTerms.kind,
			term: consultationTerms.slug,
			slug: committees.slug,
			name: committees.name
		})
		.from(consultationTerms)
		.innerJoin(consultations, eq(consultations.id, consultationTerms.consultationId))
		.innerJoin(committees, eq(committees.id, consultations.committeeId))
		.where(and(gte(consultations.closesOn, `${year}-01-01`), gte(consultations.openedAt, new Date(0))));
	const terms = await db
		.select({ kind: programmeTerms.kind, slug: programmeTerms.slug, name: programmeTerms.name })
		.from(programmeTerms)
		.orderBy(asc(programmeTerms.kind), asc(programmeTerms.position));
	return {
		year,
		periods,
		bodies: bodies.map(({ id, slug, name, kind }) => ({
			slug,
			name,
			kind,
			states: Object.fromEntries(
				periods.map((period) => [
					period,
					written.find((one) => one.committeeId === id && one.period === period)?.state ?? null
				])
			)
		})),
		terms: terms.map((term) => ({
			...term,
			bodies: touching
				.filter((one) => one.kind === term.kind && one.term === term.slug)
				.map(({ slug, name }) => ({ slug, name }))
		}))
	};
}
