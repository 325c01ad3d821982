import { eq } from 'drizzle-orm';
import { canMove } from '#lib/domain/consultations/lifecycle.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { consultationMoves, consultationReplies, consultations } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';

export type ReplyInput = {
	theme: LocalText;
	said: LocalText;
	doing: LocalText;
	committeeId: string;
	dueOn: string | null;
};
/** What it led to, in short, and theme by theme. */
export type AnswerInput = { outcome: LocalText; replies: ReplyInput[] };

/**
 * Tells residents what a released consultation led to, or tells it anew. The first time its state becomes answered.
 * `not-found`; `wrong-state`: there are no results yet.
 */
export async function answerConsultation(
	db: Database,
	slug: string,
	{ outcome, replies }: AnswerInput,
	userId?: string
): Promise<'answered' | 'not-found' | 'wrong-state'> {
	return db.transaction(async (tx) => {
		const [found] = await tx.select().from(consultations).where(eq(consultations.slug, slug)).for('update');
		if (!found) return 'not-found';
		const { id, state } = found;
		const first = canMove(state, 'answer');
		if (!first && state !== 'answered' && state !== 'archived') return 'wrong-state';
		await tx
			.update(consultations)
			.set({ outcome, ...(first ? { state: 'answered' as const, answeredAt: new Date() } : {}) })
			.where(eq(consultations.id, id));
		await tx.delete(consultationReplies).where(eq(consultationReplies.consultationId, id));
		if (replies.length > 0)
			await tx
				.insert(consultationReplies)
				.values(replies.map((reply, position) => ({ ...reply, consultationId: id, position })));
		if (first)
			await tx
				.insert(consultationMoves)
				.values({ consultationId: id, move: 'answer', userId: userId ?? null });
		await note(tx, { userId, action: 'consultation.answer', subject: id });
		await bumpPublicGeneration(tx);
		return 'answered';
	});
}
