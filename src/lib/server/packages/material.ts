import { asc, eq } from 'drizzle-orm';
import type { Period } from '#lib/domain/reports/period.ts';
import type { ReportModel, Results } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { citySettings } from '../city/settings.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { consultations, formVersions, releases } from '../db/schema/index.ts';
import { findReport } from '../reports/report.ts';
import { findResults } from '../reports/results.ts';

/** Everything public of a consultation, for its registration package: never an answer. */
export type ConsultationMaterial = {
	city: LocalText;
	results: Results;
	releases: { number: number; releasedOn: string; snapshotHash: string; document: unknown }[];
	forms: { version: number; frozenOn: string | null; form: unknown }[];
};

/** Undefined while a consultation has no release. */
export async function consultationMaterial(
	db: Database,
	slug: string
): Promise<ConsultationMaterial | undefined> {
	const found = await findResults(db, slug);
	if (found?.state !== 'released') return undefined;
	const made = await db
		.select({ release: releases })
		.from(releases)
		.innerJoin(consultations, eq(consultations.id, releases.consultationId))
		.where(eq(consultations.slug, slug))
		.orderBy(asc(releases.number));
	const versions = await db
		.select({ version: formVersions.version, frozenAt: formVersions.frozenAt, form: formVersions.form })
		.from(formVersions)
		.innerJoin(consultations, eq(consultations.id, formVersions.consultationId))
		.where(eq(consultations.slug, slug))
		.orderBy(asc(formVersions.version));
	return {
		city: (await citySettings(db)).name,
		results: found.results,
		releases: made.map(({ release: { number, createdAt, snapshotHash, document } }) => ({
			number,
			releasedOn: today(createdAt),
			snapshotHash,
			document
		})),
		forms: versions.map(({ version, frozenAt, form }) => ({
			version,
			frozenOn: frozenAt && today(frozenAt),
			form
		}))
	};
}

/** A committee's report for its registration package; undefined when there is no such committee. */
export async function reportMaterial(
	db: Database,
	committee: string,
	period: Period
): Promise<{ city: LocalText; report: ReportModel } | undefined> {
	const report = await findReport(db, committee, period);
	return report && { city: (await citySettings(db)).name, report };
}
