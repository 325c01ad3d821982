import { and, eq, sql } from 'drizzle-orm';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import { progressOf, reasonOf } from '#lib/domain/redaction/judgement.ts';
import type { Reason } from '#lib/domain/redaction/reasons.ts';
import { hasCertain, redact, type Redaction } from '#lib/domain/redaction/redact.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { consultations, freeTexts, textJudgements, waitingTranslations } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { detectLanguage } from '../textLanguage/detect.ts';
import { tagText } from './themes.ts';

/** One text to be judged, by itself: nothing tells whose it is, or what else that person answered. */
export type WithheldText = {
	id: string;
	question: string;
	text: string;
	/** As a person has said before, or detected now. */
	lang: string;
	suggestion: Redaction;
};

/** Withheld texts of a consultation that is no longer open, in a new random order each time. One at a time by default. */
export async function listWithheldTexts(
	db: Database,
	consultationId: string,
	limit = 1
): Promise<WithheldText[]> {
	const rows = await db
		.select({ id: freeTexts.id, question: freeTexts.question, text: freeTexts.text, lang: freeTexts.lang })
		.from(freeTexts)
		.where(and(eq(freeTexts.consultationId, consultationId), eq(freeTexts.state, 'withheld')))
		.orderBy(sql`random()`)
		.limit(limit);
	return rows.map((row) => ({
		...row,
		lang: row.lang ?? detectLanguage(row.text),
		suggestion: redact(row.text)
	}));
}

/** How far the review of a consultation's texts has come, in tenths (domain/redaction/judgement.ts). */
export async function reviewProgress(db: Database, consultationId: string): Promise<number | undefined> {
	const [row] = await db
		.select({
			all: sql<number>`count(*)::int`,
			judged: sql<number>`(count(*) filter (where ${freeTexts.state} <> 'withheld'))::int`
		})
		.from(freeTexts)
		.where(eq(freeTexts.consultationId, consultationId));
	return progressOf(row?.judged ?? 0, row?.all ?? 0, defaultSettings.k);
}

/**
 * `themes`: those of the text's field that it is about, by id; left as they are without it. `lang`: the language it is in,
 * where a person has looked; detected without it.
 */
export type Judgement = ({ state: 'released'; released?: string } | { state: 'refused' }) & {
	reason?: Reason;
	note?: string;
	themes?: readonly string[];
	lang?: string;
};
export type JudgementOutcome =
	'done' | 'not-found' | 'unsafe' | 'reason-missing' | 'note-missing' | 'note-unsafe';

/**
 * A person's decision on one text. Without wording of their own the suggested redaction is what is shown. Fails closed:
 * wording in which something still looks like a number or an e-mail is refused (`unsafe`), and so is a note that has one
 * (`note-unsafe`). Whoever shows less than was written says why (`reason-missing`, `note-missing`); it is kept and
 * logged. A released text can be refused later, which takes it away, never the other way round. `not-found`: no such
 * text to judge.
 */
export async function judgeText(
	db: Database,
	id: string,
	judgement: Judgement,
	userId?: string
): Promise<JudgementOutcome> {
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select({
				state: freeTexts.state,
				text: freeTexts.text,
				question: freeTexts.question,
				consultationId: freeTexts.consultationId,
				consultation: consultations.state
			})
			.from(freeTexts)
			.innerJoin(consultations, eq(consultations.id, freeTexts.consultationId))
			.where(eq(freeTexts.id, id))
			.for('update', { of: freeTexts });
		if (!found || found.state === 'refused' || found.state === judgement.state) return 'not-found';
		const { text, question, consultationId } = found;
		const released = judgement.state === 'released' ? (judgement.released ?? redact(text).text).trim() : null;
		if (released !== null && (released === '' || hasForbiddenCharacter(released) || hasCertain(released)))
			return 'unsafe';
		const reason = reasonOf(text, released, judgement.reason);
		const words = judgement.note?.trim() ?? '';
		if (reason === 'missing') return 'reason-missing';
		if (reason === 'other' && words === '') return 'note-missing';
		if (hasForbiddenCharacter(words) || hasCertain(words)) return 'note-unsafe';
		await tx
			.update(freeTexts)
			.set({
				state: judgement.state,
				released,
				edited: released !== null && reason !== null,
				// Of what is not shown nothing is known, and nothing of it is shown in another language.
				lang: released === null ? null : (judgement.lang ?? detectLanguage(text)),
				translations: null
			})
			.where(eq(freeTexts.id, id));
		await tx.delete(waitingTranslations).where(eq(waitingTranslations.textId, id));
		if (judgement.themes) await tagText(tx, { id, consultationId, question }, judgement.themes);
		const outcome = released === null ? 'refused' : reason === null ? 'released' : 'redacted';
		await tx.insert(textJudgements).values({
			consultationId,
			textId: id,
			userId: userId ?? null,
			outcome,
			reason,
			note: reason && words !== '' ? words : null
		});
		await note(tx, {
			userId,
			action: reason ? `text.${outcome}.${reason}` : `text.${outcome}`,
			subject: id
		});
		// What was shown is taken away at once, not when the kept page grows old.
		if (hasResults(found.consultation)) await bumpPublicGeneration(tx);
		return 'done';
	});
}
