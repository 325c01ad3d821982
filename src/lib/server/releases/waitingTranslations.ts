import { and, eq, isNull, ne, notExists, sql } from 'drizzle-orm';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { hasCertain } from '#lib/domain/redaction/redact.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { isWrittenLanguage, unclear } from '#lib/domain/text/writtenLanguages.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { freeTexts, waitingTranslations } from '../db/schema/index.ts';
import { unitedForm } from '../forms/versions.ts';

export const longestTranslation = 20_000;

/** A released text that lacks a translation: what is shown of it, its language, and the question; nothing else. */
export type Untranslated = { id: string; text: string; lang: string; question: LocalText | undefined };

/**
 * One of the released texts that are in another language than `tag` and have no translation into it, shown or waiting, at
 * random; `id`: that one, if it is such a text still. Texts whose language nobody knows are not among them.
 */
export async function textToTranslate(
	db: Database,
	tag: string,
	id?: string
): Promise<Untranslated | undefined> {
	const [row] = await db
		.select({
			id: freeTexts.id,
			text: freeTexts.released,
			lang: freeTexts.lang,
			field: freeTexts.question,
			consultationId: freeTexts.consultationId
		})
		.from(freeTexts)
		.where(
			and(
				eq(freeTexts.state, 'released'),
				ne(freeTexts.lang, tag),
				ne(freeTexts.lang, unclear),
				isNull(sql`${freeTexts.translations} -> ${tag}`),
				notExists(
					db
						.select({ one: sql`1` })
						.from(waitingTranslations)
						.where(and(eq(waitingTranslations.textId, freeTexts.id), eq(waitingTranslations.lang, tag)))
				),
				id === undefined ? undefined : eq(freeTexts.id, id)
			)
		)
		.orderBy(sql`random()`)
		.limit(1);
	if (!row?.text || !row.lang) return undefined;
	const question = await questionOf(db, row.consultationId, row.field);
	return { id: row.id, text: row.text, lang: row.lang, question };
}

/** The question that a field of texts belongs to, in its own words. */
export async function questionOf(
	db: Queryable,
	consultationId: string,
	field: string
): Promise<LocalText | undefined> {
	const questions = answerableOf((await unitedForm(db, consultationId)).form);
	return questions.find((question) => textsOf(question).includes(field))?.label;
}

export type TranslationFault = 'empty' | 'long' | 'character-not-allowed' | 'unsafe';

/** What is wrong with the wording of a translation: the rules of what is shown (texts.ts) hold for it too. */
export function translationFault(text: string): TranslationFault | undefined {
	if (text === '') return 'empty';
	if (text.length > longestTranslation) return 'long';
	if (hasForbiddenCharacter(text)) return 'character-not-allowed';
	return hasCertain(text) ? 'unsafe' : undefined;
}

/**
 * Lays a translation beside a released text, to wait for the person who reviews the consultation's texts. `gone`: the text
 * is shown no more, or somebody else has translated it meanwhile.
 */
export async function writeTextTranslation(
	db: Database,
	{ textId, lang, text, authorId }: { textId: string; lang: string; text: string; authorId: string }
): Promise<'done' | 'gone' | TranslationFault> {
	const words = text.trim();
	const fault = translationFault(words);
	if (fault) return fault;
	if (lang === unclear || !isWrittenLanguage(lang)) return 'gone';
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select({ state: freeTexts.state, lang: freeTexts.lang, translations: freeTexts.translations })
			.from(freeTexts)
			.where(eq(freeTexts.id, textId))
			.for('update');
		if (found?.state !== 'released' || found.lang === lang || found.translations?.[lang]) return 'gone';
		const added = await tx
			.insert(waitingTranslations)
			.values({ textId, lang, text: words, authorId })
			.onConflictDoNothing()
			.returning({ id: waitingTranslations.id });
		if (added.length === 0) return 'gone';
		await note(tx, { userId: authorId, action: 'text.translated', subject: textId, details: { lang } });
		return 'done';
	});
}
