import { desc, eq, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { canMoveReport, reportMoves, type ReportMove } from '#lib/domain/reports/document/lifecycle.ts';
import { versionReasons, type VersionReason } from '#lib/domain/reports/document/shapes.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { note } from '../../auth/audit.ts';
import { today } from '../../clock.ts';
import type { Database, Queryable } from '../../db/client.ts';
import {
	reportMoveLog,
	reports,
	reportSections,
	reportVersions,
	staircases,
	staircaseSteps
} from '../../db/schema/index.ts';
import { bumpPublicGeneration } from '../../http/generation.ts';
import type { ReportOwner, ReportRow } from './find.ts';
import { frozenOf } from './freeze.ts';
import { writtenReport } from './model.ts';

/** `wrong-state`: the report's state does not allow it. `changed`: somebody wrote meanwhile, and it is to be made anew. */
export class ReportMoveError extends Error {
	code: 'not-found' | 'wrong-state' | 'changed';
	constructor(code: ReportMoveError['code']) {
		super(code);
		this.code = code;
	}
}

/** What a move tells beside itself. */
export type MoveFacts = Partial<
	Pick<ReportRow, 'meetsOn' | 'paragraph' | 'signedOffOn' | 'signedOffBy' | 'handedOverOn'>
>;

export type Subject = { owner: ReportOwner; period: Period };

const keepsVersion = (move: ReportMove): move is VersionReason =>
	(versionReasons as readonly string[]).includes(move);

/** What has been written, as one mark that no change leaves as it was. */
async function stampOf(db: Queryable, reportId: string): Promise<string> {
	const of = (table: PgTable) => sql`select revision from ${table} where report_id = ${reportId}`;
	const [row] = await db.execute<{ stamp: string }>(sql`
		select coalesce(sum(revision), 0) || '/' || count(*) as stamp
		from (${of(reportSections)} union all ${of(staircases)} union all ${of(staircaseSteps)}) written`);
	return row?.stamp ?? '';
}

function rowAfter(row: ReportRow, move: ReportMove, facts: MoveFacts): ReportRow {
	const back = move === 'takeBack' ? { signedOffOn: null, signedOffBy: null, paragraph: null } : {};
	const published = move === 'publish' ? { publishedAt: new Date() } : {};
	return { ...row, ...facts, ...back, ...published, state: reportMoves[move].to };
}

/** What else belongs to a move, in its transaction: told the version that it kept. */
type Also = (tx: Queryable, versionId: string | undefined) => Promise<void>;

/**
 * Moves a report, notes who did it, and keeps the version that goes with it. Returns the kept version's id.
 * Throws ReportMoveError.
 */
export async function moveReport(
	db: Database,
	{ owner, period }: Subject,
	row: ReportRow,
	move: ReportMove,
	{ by, facts = {}, also }: { by?: string | undefined; facts?: MoveFacts; also?: Also } = {}
): Promise<string | undefined> {
	if (!canMoveReport(row.state, move)) throw new ReportMoveError('wrong-state');
	const stamp = await stampOf(db, row.id);
	const after = rowAfter(row, move, facts);
	const number = await nextNumber(db, row.id);
	const model = keepsVersion(move)
		? frozenOf(
				await writtenReport(db, { owner, period, row: after }, { number, reason: move, madeOn: today() })
			)
		: undefined;
	return db.transaction(async (tx) => {
		const [now] = await tx.select().from(reports).where(eq(reports.id, row.id)).for('update');
		if (!now) throw new ReportMoveError('not-found');
		if (now.state !== row.state) throw new ReportMoveError('wrong-state');
		if ((await stampOf(tx, row.id)) !== stamp) throw new ReportMoveError('changed');
		const { id: _, committeeId: _c, period: _p, createdAt: _m, dnr: _d, ...changed } = after;
		await tx.update(reports).set(changed).where(eq(reports.id, row.id));
		await tx.insert(reportMoveLog).values({ reportId: row.id, move, userId: by ?? null });
		await note(tx, { userId: by, action: `report.${move}`, subject: row.id });
		const versionId = model && (await keep(tx, row.id, number, move as VersionReason, model, by));
		await also?.(tx, versionId);
		if (move === 'publish') await bumpPublicGeneration(tx);
		return versionId;
	});
}

async function nextNumber(db: Queryable, reportId: string): Promise<number> {
	const [last] = await db
		.select({ number: reportVersions.number })
		.from(reportVersions)
		.where(eq(reportVersions.reportId, reportId))
		.orderBy(desc(reportVersions.number))
		.limit(1);
	return (last?.number ?? 0) + 1;
}

async function keep(
	tx: Queryable,
	reportId: string,
	number: number,
	reason: VersionReason,
	model: ReturnType<typeof frozenOf>,
	by: string | undefined
): Promise<string | undefined> {
	const [kept] = await tx
		.insert(reportVersions)
		.values({ reportId, number, reason, model, madeBy: by ?? null })
		.returning({ id: reportVersions.id });
	return kept?.id;
}

/** Sets the registry number, as the city's registry gave it. */
export async function setRegistryNumber(
	db: Database,
	reportId: string,
	dnr: string,
	by?: string
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(reports).set({ dnr }).where(eq(reports.id, reportId));
		await note(tx, { userId: by, action: 'report.setRegistryNumber', subject: reportId });
	});
}
