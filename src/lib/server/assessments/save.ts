import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Checklist } from '#lib/domain/assessments/checklist.ts';
import { takesStep, type AssessmentState } from '#lib/domain/assessments/lifecycle.ts';
import { emptyContent, stepShapes, type Step, type StepContent } from '#lib/domain/assessments/steps.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	assessmentChecklists,
	assessmentConsultations,
	assessments,
	assessmentSteps,
	consultations
} from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';

/** What a change is made upon, and by whom. */
export type Change = { revision: number; userId?: string | undefined };
/** `conflict`: somebody else saved since the form was opened; `closed`: what is decided is not written on. */
export type Saved = 'saved' | 'conflict' | 'closed';

const stamp = (userId: string | undefined) => ({ updatedBy: userId ?? null, updatedAt: new Date() });

/** Begins an assessment with what it is about. Returns its id. */
export async function beginAssessment(
	db: Database,
	{ committeeId, title, userId }: { committeeId: string; title: string; userId?: string }
): Promise<string> {
	return db.transaction(async (tx) => {
		const [made] = await tx.insert(assessments).values({ committeeId }).returning({ id: assessments.id });
		if (!made) throw new Error('no assessment was made');
		const { fields } = emptyContent(1);
		await tx
			.insert(assessmentSteps)
			.values({ assessmentId: made.id, step: 1, fields: { ...fields, title }, updatedBy: userId ?? null });
		await note(tx, { userId, action: 'assessment.begin', subject: made.id });
		return made.id;
	});
}

/** The state of an assessment, which nobody moves on until the transaction ends. */
async function heldState(tx: Queryable, id: string): Promise<AssessmentState | undefined> {
	const [row] = await tx
		.select({ state: assessments.state })
		.from(assessments)
		.where(eq(assessments.id, id))
		.for('share');
	return row?.state;
}

async function linkConsultations(
	tx: Queryable,
	assessmentId: string,
	slugs: readonly string[]
): Promise<void> {
	await tx.delete(assessmentConsultations).where(eq(assessmentConsultations.assessmentId, assessmentId));
	if (slugs.length === 0) return;
	const rows = await tx
		.select({ consultationId: consultations.id })
		.from(consultations)
		.where(inArray(consultations.slug, [...slugs]));
	await tx
		.insert(assessmentConsultations)
		.values(rows.map(({ consultationId }) => ({ assessmentId, consultationId })));
}

/** Saves a step, unless somebody else has since `revision`, or it has been decided. */
export async function saveAssessmentStep(
	db: Database,
	assessmentId: string,
	step: Step,
	{ fields, rows, picks, consultations: slugs }: StepContent,
	{ revision, userId }: Change
): Promise<Saved> {
	return db.transaction(async (tx) => {
		const state = await heldState(tx, assessmentId);
		if (state === undefined || !takesStep(state, step)) return 'closed';
		const values = { fields, rows, picks, ...stamp(userId) };
		const done =
			revision === 0
				? await tx
						.insert(assessmentSteps)
						.values({ assessmentId, step, ...values })
						.onConflictDoNothing()
						.returning({ step: assessmentSteps.step })
				: await tx
						.update(assessmentSteps)
						.set({ ...values, revision: sql`${assessmentSteps.revision} + 1` })
						.where(
							and(
								eq(assessmentSteps.assessmentId, assessmentId),
								eq(assessmentSteps.step, step),
								eq(assessmentSteps.revision, revision)
							)
						)
						.returning({ step: assessmentSteps.step });
		if (done.length === 0) return 'conflict';
		if (stepShapes[step].takes === 'consultations') await linkConsultations(tx, assessmentId, slugs);
		await note(tx, { userId, action: 'assessment.write', subject: assessmentId, details: { step } });
		// The answer back can be written while the decided assessment is shown.
		if (state === 'decided') await bumpPublicGeneration(tx);
		return 'saved';
	});
}

/** Saves the checklist, which belongs to the draft. */
export async function saveChecklist(
	db: Database,
	assessmentId: string,
	answers: Checklist,
	{ revision, userId }: Change
): Promise<Saved> {
	return db.transaction(async (tx) => {
		if ((await heldState(tx, assessmentId)) !== 'draft') return 'closed';
		const values = { answers, ...stamp(userId) };
		const done =
			revision === 0
				? await tx
						.insert(assessmentChecklists)
						.values({ assessmentId, ...values })
						.onConflictDoNothing()
						.returning({ revision: assessmentChecklists.revision })
				: await tx
						.update(assessmentChecklists)
						.set({ ...values, revision: sql`${assessmentChecklists.revision} + 1` })
						.where(
							and(
								eq(assessmentChecklists.assessmentId, assessmentId),
								eq(assessmentChecklists.revision, revision)
							)
						)
						.returning({ revision: assessmentChecklists.revision });
		if (done.length === 0) return 'conflict';
		await note(tx, { userId, action: 'assessment.checklist', subject: assessmentId });
		return 'saved';
	});
}
