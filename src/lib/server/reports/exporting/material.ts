import type { Period } from '#lib/domain/reports/period.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { citySettings } from '../../city/settings.ts';
import { config } from '../../config.ts';
import type { Database } from '../../db/client.ts';
import { findWritten, ownerOf } from '../document/find.ts';
import { writtenReport } from '../document/model.ts';
import { findReport } from '../report.ts';

/** What a report's files are made of. */
export type ExportMaterial = { city: LocalText; report: ReportModel; origin: string };

const materialOf = async (
	db: Database,
	report: ReportModel | undefined
): Promise<ExportMaterial | undefined> =>
	report && { city: (await citySettings(db)).name, report, origin: config().ORIGIN };

/** A report as the public sees it, for its files; undefined when there is none. */
export const exportMaterial = async (
	db: Database,
	committee: string,
	period: Period
): Promise<ExportMaterial | undefined> => materialOf(db, await findReport(db, committee, period));

/** The same as staff see it: while it is written, as it stands; otherwise as the public sees it. */
export async function staffMaterial(
	db: Database,
	committee: string,
	period: Period
): Promise<ExportMaterial | undefined> {
	const owner = await ownerOf(db, committee);
	if (!owner || (owner.id === null) !== (period.kind === 'city')) return undefined;
	const row = await findWritten(db, owner, period);
	if (!row || row.state === 'published') return exportMaterial(db, committee, period);
	return materialOf(db, await writtenReport(db, { owner, period, row }));
}
