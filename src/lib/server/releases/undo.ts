import { and, desc, eq } from 'drizzle-orm';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { mayUndo } from '#lib/domain/redaction/judgement.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { consultations, freeTexts, textJudgements, waitingTranslations } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';

/** The text that a person judged last in a consultation, if that judgement stands and can be taken back. */
export async function undoable(
	db: Queryable,
	consultationId: string,
	userId: string
): Promise<string | undefined> {
	const [last] = await db
		.select({
			textId: textJudgements.textId,
			outcome: textJudgements.outcome,
			state: consultations.state,
			text: freeTexts.state
		})
		.from(textJudgements)
		.innerJoin(consultations, eq(consultations.id, textJudgements.consultationId))
		.innerJoin(freeTexts, eq(freeTexts.id, textJudgements.textId))
		.where(and(eq(textJudgements.consultationId, consultationId), eq(textJudgements.userId, userId)))
		.orderBy(desc(textJudgements.at))
		.limit(1);
	if (!last || last.text === 'withheld') return undefined;
	// Somebody else has refused it since: that stands.
	if (last.text === 'refused' && last.outcome !== 'refused') return undefined;
	return mayUndo(last.outcome, hasResults(last.state)) ? last.textId : undefined;
}

/** Takes a person's last judgement back: the text waits again. Its id; undefined when there is nothing to take back. */
export async function undoJudgement(
	db: Database,
	consultationId: string,
	userId: string
): Promise<string | undefined> {
	return db.transaction(async (tx) => {
		const [consultation] = await tx
			.select({ state: consultations.state })
			.from(consultations)
			.where(eq(consultations.id, consultationId))
			.for('update');
		const textId = await undoable(tx, consultationId, userId);
		if (!textId || !consultation) return undefined;
		await tx
			.update(freeTexts)
			.set({ state: 'withheld', released: null, edited: false, translations: null })
			.where(eq(freeTexts.id, textId));
		await tx.delete(waitingTranslations).where(eq(waitingTranslations.textId, textId));
		await tx.insert(textJudgements).values({ consultationId, textId, userId, outcome: 'undone' });
		await note(tx, { userId, action: 'text.undone', subject: textId });
		if (hasResults(consultation.state)) await bumpPublicGeneration(tx);
		return textId;
	});
}
