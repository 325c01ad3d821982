import type { ReportDocument } from '#lib/domain/reports/document/shapes.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Database } from '../../db/client.ts';
import { liveReport } from '../live.ts';
import type { ReportOwner, ReportRow } from './find.ts';
import { withoutTexts } from './freeze.ts';
import { writtenOf } from './written.ts';

/** A report as it is written just now, for staff. */
export async function writtenReport(
	db: Database,
	{ owner, period, row }: { owner: ReportOwner; period: Period; row: ReportRow },
	version: ReportDocument['version'] = null
): Promise<ReportModel> {
	const written = await writtenOf(db, { row, owner, period }, version);
	return withoutTexts(await liveReport(db, { committee: owner, period, written }));
}
