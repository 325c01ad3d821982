import { and, eq, sql } from 'drizzle-orm';
import { redact, type Redaction } from '#lib/domain/redaction/redact.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { consultations, freeTexts } from '../db/schema/index.ts';

/** One text to be judged, by itself: nothing tells whose it is, or what else that person answered. */
export type WithheldText = { id: string; question: string; text: string; suggestion: Redaction };

/** Withheld texts of a consultation that is no longer open, in a new random order each time. One at a time by default. */
export async function listWithheldTexts(
	db: Database,
	consultationId: string,
	limit = 1
): Promise<WithheldText[]> {
	const rows = await db
		.select({ id: freeTexts.id, question: freeTexts.question, text: freeTexts.text })
		.from(freeTexts)
		.where(and(eq(freeTexts.consultationId, consultationId), eq(freeTexts.state, 'withheld')))
		.orderBy(sql`random()`)
		.limit(limit);
	return rows.map((row) => ({ ...row, suggestion: redact(row.text) }));
}

export type Judgement = { state: 'released'; released?: string } | { state: 'refused' };
export type JudgementOutcome = 'done' | 'not-found' | 'unsafe';

/**
 * A person's decision on one text. Without wording of their own the suggested redaction is what is shown. Fails closed:
 * wording in which something still looks like a number, an address or an e-mail is refused (`unsafe`); a released
 * text can be refused later, which takes it away, never the other way round. `not-found`: no such text to judge.
 */
export async function judgeText(
	db: Database,
	id: string,
	judgement: Judgement,
	userId?: string
): Promise<JudgementOutcome> {
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select({ state: freeTexts.state, text: freeTexts.text, consultation: consultations.state })
			.from(freeTexts)
			.innerJoin(consultations, eq(consultations.id, freeTexts.consultationId))
			.where(eq(freeTexts.id, id))
			.for('update', { of: freeTexts });
		if (!found || found.state === 'refused' || found.state === judgement.state) return 'not-found';
		const released =
			judgement.state === 'released' ? (judgement.released ?? redact(found.text).text).trim() : null;
		if (released !== null && (released === '' || hasForbiddenCharacter(released) || redact(released).certain))
			return 'unsafe';
		await tx.update(freeTexts).set({ state: judgement.state, released }).where(eq(freeTexts.id, id));
		await note(tx, { userId, action: `text.${judgement.state}`, subject: id });
		return 'done';
	});
}
