import { hash } from 'node:crypto';
import { aliasedTable, and, eq, inArray, max, ne, notExists, sql, type SQL } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { auditLog, freeTexts } from '../db/schema/index.ts';
import { putTranslation, refreshPublic } from './textTranslations.ts';
import { questionOf } from './waitingTranslations.ts';

/** A shown translation that nobody has reviewed, beside what is shown of the text. `seen`: what the translation is known by. */
export type TranslationToReview = {
	id: string;
	original: string;
	originalLang: string | null;
	text: string;
	seen: string;
	question: LocalText | undefined;
};

/** Who wrote a translation, and who confirmed its wording, stands in the log, which nobody can change. */
const writing = ['text.translated', 'text.translationShown'];
const unreviewed = ['draft', 'machine'] as const;

const earlier = aliasedTable(auditLog, 'earlier');

const markOf = (text: string): string => hash('sha256', text).slice(0, 16);

const ofText = (log: typeof auditLog | typeof earlier, tag: string | SQL) =>
	and(eq(log.subject, sql`${freeTexts.id}::text`), sql`${log.details} ->> 'lang' = ${tag}`);

/** When a translation that is gone was sent back: whose that one was says nothing of the one after it. */
const sentBack = (db: Queryable, tag: string | SQL) =>
	db
		.select({ at: max(earlier.at) })
		.from(earlier)
		.where(and(ofText(earlier, tag), eq(earlier.action, 'text.translationSentBack')));

/** Translations into `tag` that wait for somebody else than who had a part in their wording. */
const reviewable = (db: Queryable, tag: string | SQL, reviewer: string) =>
	and(
		eq(freeTexts.state, 'released'),
		ne(freeTexts.lang, tag),
		inArray(sql`${freeTexts.translations} -> ${tag} ->> 'status'`, [...unreviewed]),
		notExists(
			db
				.select({ one: sql`1` })
				.from(auditLog)
				.where(
					and(
						ofText(auditLog, tag),
						eq(auditLog.userId, reviewer),
						inArray(auditLog.action, writing),
						sql`${auditLog.at} > coalesce((${sentBack(db, tag)}), '-infinity')`
					)
				)
		)
	);

/** The languages into which translations of somebody else's wait for a person's review. Which ones, never how many: that is a count of residents. */
export async function languagesToReview(db: Queryable, reviewer: string): Promise<string[]> {
	const tag = sql<string>`written.tag`;
	const rows = await db
		.selectDistinct({ tag })
		.from(freeTexts)
		.innerJoinLateral(sql`jsonb_object_keys(${freeTexts.translations}) as written (tag)`, sql`true`)
		.where(reviewable(db, tag, reviewer));
	return rows.map((row) => row.tag).toSorted();
}

/** One of the translations into a language that `reviewer` may review, at random; `id`: that one, if it still is one. */
export async function translationToReview(
	db: Database,
	tag: string,
	{ reviewer, id }: { reviewer: string; id?: string | undefined }
): Promise<TranslationToReview | undefined> {
	const [row] = await db
		.select()
		.from(freeTexts)
		.where(and(reviewable(db, tag, reviewer), id === undefined ? undefined : eq(freeTexts.id, id)))
		.orderBy(sql`random()`)
		.limit(1);
	const translation = row?.translations?.[tag];
	if (!row?.released || typeof translation !== 'object') return undefined;
	return {
		id: row.id,
		original: row.released,
		originalLang: row.lang,
		text: translation.text,
		seen: markOf(translation.text),
		question: await questionOf(db, row.consultationId, row.question)
	};
}

/**
 * A speaker's word on a translation: it is reviewed from now on, or is sent back and shown no more, so that the text can be
 * translated anew. `gone`: it is no longer the one that was seen, or the reviewer had a part in it.
 */
export const reviewTranslation = (
	db: Database,
	{ id, tag, seen }: { id: string; tag: string; seen: string },
	judgement: 'approve' | 'sendBack',
	reviewer: string
): Promise<'done' | 'gone'> =>
	db.transaction(async (tx) => {
		const [row] = await tx
			.select()
			.from(freeTexts)
			.where(and(eq(freeTexts.id, id), reviewable(tx, tag, reviewer)))
			.for('update');
		const translation = row?.translations?.[tag];
		if (!row || typeof translation !== 'object' || markOf(translation.text) !== seen) return 'gone';
		if (judgement === 'approve')
			await putTranslation(tx, id, tag, { text: translation.text, status: 'reviewed' });
		else
			await tx
				.update(freeTexts)
				.set({ translations: sql`nullif(${freeTexts.translations} - ${tag}::text, '{}'::jsonb)` })
				.where(eq(freeTexts.id, id));
		const action = judgement === 'approve' ? 'text.translationReviewed' : 'text.translationSentBack';
		await note(tx, { userId: reviewer, action, subject: id, details: { lang: tag } });
		await refreshPublic(tx, row.consultationId);
		return 'done';
	});
