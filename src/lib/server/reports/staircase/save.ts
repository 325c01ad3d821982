import { and, eq, inArray, sql } from 'drizzle-orm';
import type { KeptStep } from '#lib/domain/reports/staircase/read.ts';
import type { Step } from '#lib/domain/reports/staircase/shapes.ts';
import { note } from '../../auth/audit.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { consultations, staircaseEvidence, staircases, staircaseSteps } from '../../db/schema/index.ts';
import { holdWritable, type Saved } from '../document/writable.ts';

/** What a change is made upon, and by whom. */
export type Change = { revision: number; userId?: string | undefined };

const stamp = (userId: string | undefined) => ({ updatedBy: userId ?? null, updatedAt: new Date() });

/** Says which step the committee stands on; null takes it back. */
export async function savePosition(
	db: Database,
	reportId: string,
	position: Step | null,
	{ revision, userId }: Change
): Promise<Saved> {
	return db.transaction(async (tx) => {
		if (!(await holdWritable(tx, reportId))) return 'closed';
		const values = { position, ...stamp(userId) };
		const done =
			revision === 0
				? await tx
						.insert(staircases)
						.values({ reportId, ...values })
						.onConflictDoNothing()
						.returning({ revision: staircases.revision })
				: await tx
						.update(staircases)
						.set({ ...values, revision: sql`${staircases.revision} + 1` })
						.where(and(eq(staircases.reportId, reportId), eq(staircases.revision, revision)))
						.returning({ revision: staircases.revision });
		if (done.length === 0) return 'conflict';
		await note(tx, { userId, action: 'report.staircase', subject: reportId, details: { position } });
		return 'saved';
	});
}

async function saveHead(
	tx: Queryable,
	reportId: string,
	step: Step,
	{ standing, done, next }: KeptStep,
	{ revision, userId }: Change
): Promise<boolean> {
	const values = { standing, done, next, ...stamp(userId) };
	const rows =
		revision === 0
			? await tx
					.insert(staircaseSteps)
					.values({ reportId, step, ...values })
					.onConflictDoNothing()
					.returning({ step: staircaseSteps.step })
			: await tx
					.update(staircaseSteps)
					.set({ ...values, revision: sql`${staircaseSteps.revision} + 1` })
					.where(
						and(
							eq(staircaseSteps.reportId, reportId),
							eq(staircaseSteps.step, step),
							eq(staircaseSteps.revision, revision)
						)
					)
					.returning({ step: staircaseSteps.step });
	return rows.length > 0;
}

/** The ids of consultations by their slugs. */
export async function consultationIds(tx: Queryable, slugs: readonly string[]): Promise<Map<string, string>> {
	if (slugs.length === 0) return new Map();
	const rows = await tx
		.select({ slug: consultations.slug, id: consultations.id })
		.from(consultations)
		.where(inArray(consultations.slug, [...slugs]));
	return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function replaceEvidence(
	tx: Queryable,
	reportId: string,
	step: Step,
	evidence: KeptStep['evidence']
): Promise<void> {
	await tx
		.delete(staircaseEvidence)
		.where(and(eq(staircaseEvidence.reportId, reportId), eq(staircaseEvidence.step, step)));
	if (evidence.length === 0) return;
	const ids = await consultationIds(
		tx,
		evidence.flatMap(({ consultation }) => consultation ?? [])
	);
	await tx.insert(staircaseEvidence).values(
		evidence.map(({ consultation, assessment, ...own }, position) => ({
			...own,
			reportId,
			step,
			position,
			assessmentId: assessment ?? null,
			consultationId: consultation === null ? null : (ids.get(consultation) ?? null)
		}))
	);
}

/** Saves what a committee says of a step, with its evidence, unless somebody else has since `revision`. */
export async function saveStep(
	db: Database,
	reportId: string,
	step: Step,
	kept: KeptStep,
	change: Change
): Promise<Saved> {
	return db.transaction(async (tx) => {
		if (!(await holdWritable(tx, reportId))) return 'closed';
		if (!(await saveHead(tx, reportId, step, kept, change))) return 'conflict';
		await replaceEvidence(tx, reportId, step, kept.evidence);
		await note(tx, {
			userId: change.userId,
			action: 'report.staircase',
			subject: reportId,
			details: { step }
		});
		return 'saved';
	});
}
