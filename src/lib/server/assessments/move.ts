import { eq } from 'drizzle-orm';
import { assessmentMoves, isDecided, type AssessmentMove } from '#lib/domain/assessments/lifecycle.ts';
import { lackingFor, progressOf } from '#lib/domain/assessments/progress.ts';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { assessmentMoveLog, assessments } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { findAssessment } from './find.ts';

/** `wrong-state`: it stands elsewhere now; `lacking`: a step that the move takes is not finished. */
export type Moved = 'moved' | 'missing' | 'wrong-state' | 'lacking';
type Which = { committee: string; id: string; userId?: string | undefined };

/** Moves an assessment, and notes who did it. */
export async function moveAssessment(
	db: Database,
	{ committee, id, userId }: Which,
	move: AssessmentMove
): Promise<Moved> {
	return db.transaction(async (tx) => {
		// Held first: a step that is being saved is saved before, or refused after.
		await tx.select({ id: assessments.id }).from(assessments).where(eq(assessments.id, id)).for('update');
		const found = await findAssessment(tx, committee, id);
		if (!found) return 'missing';
		const { from, to } = assessmentMoves[move];
		if (found.state !== from) return 'wrong-state';
		if (lackingFor(move, progressOf(found.contents)).length > 0) return 'lacking';
		await tx.update(assessments).set({ state: to }).where(eq(assessments.id, id));
		await tx.insert(assessmentMoveLog).values({ assessmentId: id, move, userId: userId ?? null });
		await note(tx, { userId, action: `assessment.${move}`, subject: id });
		await bumpPublicGeneration(tx);
		return 'moved';
	});
}

/** Shows a decided assessment to everybody, or no longer. */
export async function showAssessment(
	db: Database,
	{ committee, id, userId }: Which,
	shown: boolean
): Promise<Moved> {
	return db.transaction(async (tx) => {
		await tx.select({ id: assessments.id }).from(assessments).where(eq(assessments.id, id)).for('update');
		const found = await findAssessment(tx, committee, id);
		if (!found) return 'missing';
		if (!isDecided(found.state)) return 'wrong-state';
		await tx.update(assessments).set({ shown }).where(eq(assessments.id, id));
		await note(tx, { userId, action: shown ? 'assessment.show' : 'assessment.hide', subject: id });
		await bumpPublicGeneration(tx);
		return 'moved';
	});
}
