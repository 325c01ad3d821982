import { and, eq, sql } from 'drizzle-orm';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { ANSWERED, type ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import { themeDocument } from '#lib/domain/disclosure/themes.ts';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { consultations, freeTexts, textThemes, themeReleases } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { findRelease } from './find.ts';
import { areFixed, listThemes } from './themes.ts';

/** Whether the release shows how many wrote something in a field: then their number is no secret here either. */
function showsAnswered(document: ReleaseDocument | undefined, question: string): boolean {
	const total = document?.questions.find((one) => one.question === question)?.total;
	const at = total?.categories.findIndex(({ ids }) => ids.length === 1 && ids[0] === ANSWERED) ?? -1;
	return total !== undefined && !total.withheld && at >= 0 && total.cells[0]?.[at] != null;
}

export type FixOutcome = 'done' | 'not-found' | 'fixed' | 'no-results' | 'texts-wait' | 'no-themes';

/**
 * Makes a field's themes public, once and for good: counted, protected (domain/disclosure/themes.ts) and stored, when
 * there are results and every text of the field has been judged. Refused texts count too: they were said. Once, because
 * the difference between two countings is a count of its own.
 */
export async function fixThemes(
	db: Database,
	consultationId: string,
	question: string,
	userId?: string,
	at = new Date()
): Promise<FixOutcome> {
	return db.transaction(async (tx) => {
		if (await areFixed(tx, consultationId, question)) return 'fixed';
		const [consultation] = await tx
			.select({ state: consultations.state })
			.from(consultations)
			.where(eq(consultations.id, consultationId));
		if (!consultation) return 'not-found';
		if (!hasResults(consultation.state)) return 'no-results';
		const known = await listThemes(tx, consultationId, question);
		if (known.length === 0) return 'no-themes';
		const ofField = and(eq(freeTexts.consultationId, consultationId), eq(freeTexts.question, question));
		const texts = await tx.select({ state: freeTexts.state }).from(freeTexts).where(ofField);
		if (texts.some(({ state }) => state === 'withheld')) return 'texts-wait';
		const counts = await tx
			.select({ id: textThemes.themeId, count: sql<number>`count(*)::int` })
			.from(textThemes)
			.innerJoin(freeTexts, eq(freeTexts.id, textThemes.textId))
			.where(ofField)
			.groupBy(textThemes.themeId);
		if (counts.length === 0) return 'no-themes';
		const release = await findRelease(tx, consultationId);
		const document = themeDocument(
			texts.length,
			showsAnswered(release?.document, question),
			known.map(({ id, name }) => ({ id, name, count: counts.find((one) => one.id === id)?.count ?? 0 })),
			defaultSettings
		);
		await tx.insert(themeReleases).values({ consultationId, question, document, createdAt: at });
		await note(tx, { userId, action: 'themes.fix', subject: consultationId });
		await bumpPublicGeneration(tx);
		return 'done';
	});
}
