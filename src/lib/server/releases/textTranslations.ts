import { and, eq, sql } from 'drizzle-orm';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { isWrittenLanguage } from '#lib/domain/text/writtenLanguages.ts';
import { redact } from '#lib/domain/redaction/redact.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { consultations, freeTexts, waitingTranslations } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { translationFault, type TranslationFault } from './waitingTranslations.ts';

/** A translation that waits, beside the text as it is shown. `suggestion`: the translation with what may tell of somebody struck out. */
export type TranslationToConfirm = {
	id: string;
	question: string;
	original: string;
	originalLang: string | null;
	lang: string;
	text: string;
	suggestion: string;
};

/** One of a consultation's translations that wait to be confirmed, at random; `id`: that one. */
export async function translationToConfirm(
	db: Queryable,
	consultationId: string,
	id?: string
): Promise<TranslationToConfirm | undefined> {
	const [row] = await db
		.select({
			id: waitingTranslations.id,
			question: freeTexts.question,
			original: freeTexts.released,
			originalLang: freeTexts.lang,
			lang: waitingTranslations.lang,
			text: waitingTranslations.text
		})
		.from(waitingTranslations)
		.innerJoin(freeTexts, eq(freeTexts.id, waitingTranslations.textId))
		.where(
			and(
				eq(freeTexts.consultationId, consultationId),
				eq(freeTexts.state, 'released'),
				id === undefined ? undefined : eq(waitingTranslations.id, id)
			)
		)
		.orderBy(sql`random()`)
		.limit(1);
	return row?.original ? { ...row, original: row.original, suggestion: redact(row.text).text } : undefined;
}

/**
 * Shows a waiting translation in the wording that was confirmed, as a draft: no speaker has reviewed it; or throws it away
 * (`null`). The text itself is never changed. `gone`: somebody else was first.
 */
export async function judgeTranslation(
	db: Database,
	consultationId: string,
	id: string,
	shown: string | null,
	userId: string
): Promise<'done' | 'gone' | TranslationFault> {
	const words = shown?.trim();
	const fault = words === undefined ? undefined : translationFault(words);
	if (fault) return fault;
	return db.transaction(async (tx) => {
		const waiting = await translationToConfirm(tx, consultationId, id);
		const [taken] = waiting
			? await tx.delete(waitingTranslations).where(eq(waitingTranslations.id, id)).returning()
			: [];
		if (!taken) return 'gone';
		if (words !== undefined)
			await putTranslation(tx, taken.textId, taken.lang, { text: words, status: 'draft' });
		const action = words === undefined ? 'text.translationRefused' : 'text.translationShown';
		await note(tx, { userId, action, subject: taken.textId, details: { lang: taken.lang } });
		await refreshPublic(tx, consultationId);
		return 'done';
	});
}

/** Lays a translation beside a text, in place of one in the same language. */
export const putTranslation = (tx: Queryable, textId: string, lang: string, translation: LocalText[string]) =>
	tx
		.update(freeTexts)
		.set({
			translations: sql`coalesce(${freeTexts.translations}, '{}'::jsonb) || ${JSON.stringify({ [lang]: translation } satisfies LocalText)}::jsonb`
		})
		.where(eq(freeTexts.id, textId));

/** The kept pages of results go, where there are any. */
export async function refreshPublic(tx: Queryable, consultationId: string): Promise<void> {
	const [found] = await tx
		.select({ state: consultations.state })
		.from(consultations)
		.where(eq(consultations.id, consultationId));
	if (found && hasResults(found.state)) await bumpPublicGeneration(tx);
}

const shownText = (consultationId: string, textId: string) =>
	and(
		eq(freeTexts.consultationId, consultationId),
		eq(freeTexts.id, textId),
		eq(freeTexts.state, 'released')
	);

/** Takes the translations of a shown text away, those that wait too. Whether there was such a text. */
export async function removeTranslations(
	db: Database,
	consultationId: string,
	textId: string,
	userId: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const gone = await tx
			.update(freeTexts)
			.set({ translations: null })
			.where(shownText(consultationId, textId))
			.returning({ id: freeTexts.id });
		if (gone.length === 0) return false;
		await tx.delete(waitingTranslations).where(eq(waitingTranslations.textId, textId));
		await note(tx, { userId, action: 'text.translationsRemoved', subject: textId });
		await refreshPublic(tx, consultationId);
		return true;
	});
}

/** Corrects which language a shown text is in. False: no such text, or no such language. */
export async function correctLanguage(
	db: Database,
	consultationId: string,
	textId: string,
	lang: string,
	userId: string
): Promise<boolean> {
	if (!isWrittenLanguage(lang)) return false;
	return db.transaction(async (tx) => {
		const found = await tx
			.update(freeTexts)
			// What is in a language has no translation into it.
			.set({ lang, translations: sql`nullif(${freeTexts.translations} - ${lang}, '{}'::jsonb)` })
			.where(shownText(consultationId, textId))
			.returning({ id: freeTexts.id });
		if (found.length === 0) return false;
		await tx
			.delete(waitingTranslations)
			.where(and(eq(waitingTranslations.textId, textId), eq(waitingTranslations.lang, lang)));
		await note(tx, { userId, action: 'text.language', subject: textId, details: { lang } });
		await refreshPublic(tx, consultationId);
		return true;
	});
}

/** Whether any translation of the consultation's texts waits to be confirmed. */
export const translationsWait = async (db: Queryable, consultationId: string): Promise<boolean> =>
	(await translationToConfirm(db, consultationId)) !== undefined;
