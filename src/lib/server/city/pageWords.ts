import { eq } from 'drizzle-orm';
import { passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { cityPages } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { withText } from './editPage.ts';
import { findCityPage, type CityPage } from './pages.ts';

/** The texts of a page, and how many characters each may have: as in its editor. */
export const fields = { title: 200, body: 20_000, transcript: 20_000 } as const;
export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** One of the texts of a page: the last is what is signed in its film. */
export const textIn = (page: CityPage, field: Field): LocalText | undefined =>
	field === 'transcript' ? page.signLanguage?.transcript : page[field];

/** A text as a language has it, without any other in its place. */
export const wordsOf = (text: LocalText, tag: string): string | undefined =>
	text[tag] === undefined ? undefined : passageOf(text, tag).text;

/** A translation of one text of a page. `present`: what stood there when it was chosen. */
export type PageWords = { field: Field; text: string; present?: string | undefined };

/** The page with translations, as drafts: no speaker has reviewed them here. */
function withWords(page: CityPage, tag: string, words: readonly PageWords[]) {
	const anew = (field: Field, text: LocalText): LocalText => {
		const found = words.find((one) => one.field === field);
		return found ? withText(text, tag, found.text.trim(), false) : text;
	};
	const { title, body, signLanguage } = page;
	return {
		title: anew('title', title),
		body: anew('body', body),
		signLanguage: signLanguage?.transcript
			? { ...signLanguage, transcript: anew('transcript', signLanguage.transcript) }
			: signLanguage
	};
}

/**
 * Writes translations of a page's texts as drafts, each where what was seen still stands. The others are given back, and
 * are as somebody else left them.
 */
export async function writePageWords(
	db: Database,
	{ slug, tag, words }: { slug: string; tag: string; words: readonly PageWords[] },
	by: string | null
): Promise<Field[]> {
	return db.transaction(async (tx) => {
		await tx.select().from(cityPages).where(eq(cityPages.slug, slug)).for('update');
		const page = await findCityPage(tx, slug);
		const stands = ({ field, present }: PageWords): boolean => {
			const text = page && textIn(page, field);
			return text !== undefined && wordsOf(text, tag) === present;
		};
		const fit = words.filter(stands);
		if (page && fit.length > 0) {
			await tx
				.update(cityPages)
				.set({ ...withWords(page, tag, fit), updatedOn: today() })
				.where(eq(cityPages.slug, slug));
			await note(tx, { userId: by ?? undefined, action: 'cityPage.edit', subject: `${slug} ${tag}` });
			await bumpPublicGeneration(tx);
		}
		return words.filter((one) => !fit.includes(one)).map(({ field }) => field);
	});
}
