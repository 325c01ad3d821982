import { eq } from 'drizzle-orm';
import { steps } from '#lib/domain/reports/staircase/shapes.ts';
import type { KeptAction } from '#lib/domain/reports/actions/read.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import type { Database } from '../../db/client.ts';
import { committeeActions } from '../../db/schema/index.ts';
import { addAction, saveAction } from '../../reports/actions/save.ts';
import { beginReport } from '../../reports/document/begin.ts';
import { ownerOf, type ReportRow } from '../../reports/document/find.ts';
import { savePosition, saveStep } from '../../reports/staircase/save.ts';
import { shifted } from '../dates.ts';
import { kungsholmen } from './kungsholmen.ts';
import type { DemonstrationAction, DemonstrationCommittee, DemonstrationStairs } from './spec.ts';
import { sports } from './sports.ts';
import { traffic } from './traffic.ts';

const first = { revision: 0 };

async function loadStairs(db: Database, report: ReportRow, stairs: DemonstrationStairs): Promise<void> {
	await savePosition(db, report.id, stairs.position, first);
	for (const step of steps) {
		const kept = stairs.steps[step];
		if (kept) await saveStep(db, report.id, step, kept, first);
	}
}

type Told = NonNullable<DemonstrationAction['now']>;
const keptOf = (action: DemonstrationAction, [state, note = '']: Told, today: string): KeptAction => ({
	title: action.title,
	responsible: action.responsible,
	dueOn: action.due === undefined ? null : shifted(today, action.due),
	state,
	note,
	step: action.step ?? null,
	consultation: action.consultation ?? null,
	terms: [
		...(action.perspectives ?? []).map((slug) => ({ kind: 'perspective' as const, slug })),
		...(action.plans ?? []).map((slug) => ({ kind: 'actionPlan' as const, slug }))
	]
});

async function loadAction(
	db: Database,
	action: DemonstrationAction,
	reports: { before: ReportRow; now: ReportRow },
	today: string
): Promise<void> {
	const { before, now } = action;
	const told = before ?? now;
	if (!told) return;
	const added = await addAction(db, before ? reports.before : reports.now, keptOf(action, told, today));
	if (before && now && added !== 'closed')
		await saveAction(db, reports.now, added.id, keptOf(action, now, today), { revision: 1 });
}

async function loadCommittee(
	db: Database,
	{ committee, before, now, actions }: DemonstrationCommittee,
	today: string
): Promise<void> {
	const owner = await ownerOf(db, committee);
	if (!owner?.id) throw new Error(`There is no committee ${committee}`);
	const year = Number(today.slice(0, 4));
	const reports = {
		before: await beginReport(db, owner, periodOf(year - 1, 'VB')),
		now: await beginReport(db, owner, periodOf(year, 'T2'))
	};
	await loadStairs(db, reports.before, before);
	await loadStairs(db, reports.now, now);
	const there = await db.select().from(committeeActions).where(eq(committeeActions.committeeId, owner.id));
	for (const action of actions)
		if (!there.some(({ title }) => title === action.title)) await loadAction(db, action, reports, today);
}

/** Staircases and actions of three committees, in last year's annual report and this year's T2. What is there is left as it is. */
export async function loadDemonstrationStaircases(db: Database, today: string): Promise<void> {
	for (const committee of [sports, kungsholmen, traffic]) await loadCommittee(db, committee, today);
}
