import type { Period } from '#lib/domain/reports/period.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { citySettings } from '../../city/settings.ts';
import { config } from '../../config.ts';
import type { Database } from '../../db/client.ts';
import { findReport } from '../report.ts';

/** What a report's files are made of. */
export type ExportMaterial = { city: LocalText; report: ReportModel; origin: string };

/** A committee's report of a period, for its files; undefined when there is no such committee. */
export async function exportMaterial(
	db: Database,
	committee: string,
	period: Period
): Promise<ExportMaterial | undefined> {
	const report = await findReport(db, committee, period);
	return report && { city: (await citySettings(db)).name, report, origin: config().ORIGIN };
}
