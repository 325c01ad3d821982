import { and, eq, sql } from 'drizzle-orm';
import type { KeptAction } from '#lib/domain/reports/actions/read.ts';
import { note } from '../../auth/audit.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { actionFollowUps, committeeActions, committeeActionTerms } from '../../db/schema/index.ts';
import type { ReportRow } from '../document/find.ts';
import { holdWritable, type Saved } from '../document/writable.ts';
import { consultationIds, type Change } from '../staircase/save.ts';
import { followUpsOf, isOf, writtenActions } from './find.ts';

async function valuesOf(tx: Queryable, { title, responsible, dueOn, step, consultation }: KeptAction) {
	const ids = await consultationIds(tx, consultation === null ? [] : [consultation]);
	const consultationId = consultation === null ? null : (ids.get(consultation) ?? null);
	return { title, responsible, dueOn, step, consultationId };
}

async function setRest(tx: Queryable, actionId: string, period: string, kept: KeptAction): Promise<void> {
	const { state, note: told, terms } = kept;
	await tx
		.insert(actionFollowUps)
		.values({ actionId, period, state, note: told })
		.onConflictDoUpdate({
			target: [actionFollowUps.actionId, actionFollowUps.period],
			set: { state, note: told }
		});
	await tx.delete(committeeActionTerms).where(eq(committeeActionTerms.actionId, actionId));
	if (terms.length > 0)
		await tx.insert(committeeActionTerms).values(terms.map((term) => ({ ...term, actionId })));
}

/** Adds an action to a report: its period is the action's first. */
export async function addAction(
	db: Database,
	report: Pick<ReportRow, 'id' | 'committeeId' | 'period'>,
	kept: KeptAction,
	userId?: string
): Promise<{ id: string } | 'closed'> {
	return db.transaction(async (tx) => {
		if (!(await holdWritable(tx, report.id))) return 'closed';
		const [made] = await tx
			.insert(committeeActions)
			.values({
				...(await valuesOf(tx, kept)),
				committeeId: report.committeeId,
				since: report.period,
				updatedBy: userId ?? null
			})
			.returning({ id: committeeActions.id });
		if (!made) throw new Error('an action that was added was not given back');
		await setRest(tx, made.id, report.period, kept);
		await note(tx, { userId, action: 'report.action.add', subject: made.id, details: { report: report.id } });
		return made;
	});
}

/** Changes an action and tells how it stands in the report's period, unless somebody else has since `revision`. */
export async function saveAction(
	db: Database,
	report: Pick<ReportRow, 'id' | 'committeeId' | 'period'>,
	actionId: string,
	kept: KeptAction,
	{ revision, userId }: Change
): Promise<Saved> {
	return db.transaction(async (tx) => {
		if (!(await holdWritable(tx, report.id))) return 'closed';
		const changed = await tx
			.update(committeeActions)
			.set({
				...(await valuesOf(tx, kept)),
				revision: sql`${committeeActions.revision} + 1`,
				updatedBy: userId ?? null,
				updatedAt: new Date()
			})
			.where(
				and(
					eq(committeeActions.id, actionId),
					eq(committeeActions.revision, revision),
					isOf(report.committeeId)
				)
			)
			.returning({ id: committeeActions.id });
		if (changed.length === 0) return 'conflict';
		await setRest(tx, actionId, report.period, kept);
		await note(tx, {
			userId,
			action: 'report.action.change',
			subject: actionId,
			details: { report: report.id, state: kept.state }
		});
		return 'saved';
	});
}

/** Whether an action can be taken away: it was added in this period, and no other has told of it. */
export async function isRemovable(
	db: Queryable,
	{ period }: Pick<ReportRow, 'period'>,
	{ id, since }: { id: string; since: string }
): Promise<boolean> {
	const told = (await followUpsOf(db, [id])).get(id) ?? [];
	return since === period && told.every((followUp) => followUp.period === period);
}

/** Takes away an action that was added by mistake; one that an earlier or later period tells of is dropped instead, by its state. */
export async function removeAction(
	db: Database,
	report: Pick<ReportRow, 'id' | 'committeeId' | 'period'>,
	actionId: string,
	{ revision, userId }: Change
): Promise<Saved> {
	return db.transaction(async (tx) => {
		if (!(await holdWritable(tx, report.id))) return 'closed';
		const own = await tx
			.select({ revision: committeeActions.revision })
			.from(committeeActions)
			.where(eq(committeeActions.id, actionId))
			.for('update');
		const standing = await writtenActions(tx, report.committeeId, { key: report.period });
		const action = standing.find(({ id }) => id === actionId);
		if (!action || own[0]?.revision !== revision || !(await isRemovable(tx, report, action)))
			return 'conflict';
		await tx.delete(actionFollowUps).where(eq(actionFollowUps.actionId, actionId));
		await tx.delete(committeeActionTerms).where(eq(committeeActionTerms.actionId, actionId));
		await tx.delete(committeeActions).where(eq(committeeActions.id, actionId));
		await note(tx, {
			userId,
			action: 'report.action.remove',
			subject: actionId,
			details: { report: report.id }
		});
		return 'saved';
	});
}
