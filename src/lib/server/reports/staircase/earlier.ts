import { eq, isNull } from 'drizzle-orm';
import { comparePeriods } from '#lib/domain/reports/periodOrder.ts';
import { isBlankStep } from '#lib/domain/reports/staircase/summary.ts';
import type { Evidence, Staircase, StepAssessment } from '#lib/domain/reports/staircase/shapes.ts';
import type { KeptEvidence, KeptStep } from '#lib/domain/reports/staircase/read.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { reports } from '../../db/schema/index.ts';
import type { ReportRow } from '../document/find.ts';
import { staircaseOf, writtenStaircase } from './find.ts';
import { savePosition, saveStep } from './save.ts';

/** The latest staircase that the same committee told of in an earlier period. */
export async function earlierStaircase(
	db: Queryable,
	{ committeeId, period }: Pick<ReportRow, 'committeeId' | 'period'>
): Promise<{ period: string; staircase: Staircase } | undefined> {
	const rows = await db
		.select({ id: reports.id, period: reports.period })
		.from(reports)
		.where(committeeId === null ? isNull(reports.committeeId) : eq(reports.committeeId, committeeId));
	const earlier = rows
		.filter((row) => comparePeriods(row.period, period) < 0)
		.toSorted((a, b) => comparePeriods(b.period, a.period));
	for (const row of earlier) {
		const staircase = await staircaseOf(db, row.id);
		if (staircase) return { period: row.period, staircase };
	}
	return undefined;
}

const keptOf = (one: Evidence): KeptEvidence => ({
	kind: one.kind,
	consultation: one.kind === 'consultation' ? one.slug : null,
	title: one.kind === 'consultation' || one.kind === 'assessment' ? '' : one.title,
	href: one.kind === 'document' ? one.href : null,
	who: '',
	people: null,
	source: ''
});

/** What a step begins with: training that was given then was given then, and an assessment decided then; neither is
 * told of again. */
const beginningOf = ({ standing, done, next, evidence }: StepAssessment): KeptStep => ({
	standing,
	done,
	next,
	evidence: evidence.filter(({ kind }) => kind !== 'training' && kind !== 'assessment').map(keptOf)
});

/** Begins a report's staircase with the earlier period's, where nothing is written yet. The number of steps brought. */
export async function bringEarlier(db: Database, report: ReportRow, userId?: string): Promise<number> {
	const earlier = await earlierStaircase(db, report);
	if (!earlier) return 0;
	const { position, steps } = earlier.staircase;
	const now = await writtenStaircase(db, report.id);
	if (now.revision === 0 && position !== null)
		await savePosition(db, report.id, position, { revision: 0, userId });
	let brought = 0;
	for (const written of now.steps) {
		const before = steps.find(({ step }) => step === written.step);
		if (!before || !isBlankStep(written) || isBlankStep(before)) continue;
		const { revision } = written;
		const saved = await saveStep(db, report.id, written.step, beginningOf(before), { revision, userId });
		if (saved === 'saved') brought++;
	}
	return brought;
}
