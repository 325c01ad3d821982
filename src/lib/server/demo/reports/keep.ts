import { eq } from 'drizzle-orm';
import type { ReportState } from '#lib/domain/reports/document/lifecycle.ts';
import type { VersionReason } from '#lib/domain/reports/document/shapes.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { emptyDoc } from '#lib/domain/reports/prose/words.ts';
import { readPlain } from '#lib/domain/reports/prose/plain.ts';
import type { TextStatus } from '#lib/domain/text/text.ts';
import type { Database } from '../../db/client.ts';
import { reports, reportSections, reportVersions } from '../../db/schema/index.ts';
import { beginReport } from '../../reports/document/begin.ts';
import { ownerOf, type ReportOwner, type ReportRow } from '../../reports/document/find.ts';
import { frozenOf } from '../../reports/document/freeze.ts';
import { writtenReport } from '../../reports/document/model.ts';

export type DemonstrationReport = { owner: ReportOwner; period: Period; row: ReportRow };

/** The report of a period, begun. */
export async function begunReport(db: Database, slug: string, period: Period): Promise<DemonstrationReport> {
	const owner = await ownerOf(db, slug);
	if (!owner) throw new Error(`There is no committee ${slug}`);
	return { owner, period, row: await beginReport(db, owner, period) };
}

let made = 0;

/** Prose as it is typed without the editor. */
export async function writeSection(
	db: Database,
	{ row }: DemonstrationReport,
	key: string,
	text: string,
	{ lang = 'sv', status = 'published' }: { lang?: string; status?: TextStatus } = {}
): Promise<void> {
	const doc = readPlain(text, emptyDoc, () => `demo-${(++made).toString(36).padStart(4, '0')}`);
	await db.insert(reportSections).values({ reportId: row.id, key, lang, doc, status }).onConflictDoNothing();
}

type Standing = Partial<Omit<ReportRow, 'id' | 'state'>> & { state: ReportState };

/** Says where a report stands. */
export async function standing(
	db: Database,
	report: DemonstrationReport,
	facts: Standing
): Promise<DemonstrationReport> {
	await db.update(reports).set(facts).where(eq(reports.id, report.row.id));
	return { ...report, row: { ...report.row, ...facts } };
}

/** Keeps a version as it would have been kept that day. Returns its id. */
export async function keepVersion(
	db: Database,
	report: DemonstrationReport,
	{ number, reason, on }: { number: number; reason: VersionReason; on: string }
): Promise<string> {
	const model = frozenOf(await writtenReport(db, report, { number, reason, madeOn: on }));
	const [kept] = await db
		.insert(reportVersions)
		.values({ reportId: report.row.id, number, reason, model, madeAt: new Date(`${on}T11:00:00Z`) })
		.returning({ id: reportVersions.id });
	return kept?.id ?? '';
}
