import { hash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { cityPages } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { findCityPage, type CityPage } from './pages.ts';

/** One language of one of the city's pages. `reviewed`: a speaker has read it; otherwise it is shown as a draft. */
export type PageEdit = { slug: string; lang: string; title: string; body: string; reviewed: boolean };

/** What an editor has before them, as one mark: another mark means that somebody else has saved since. */
export const markOf = ({ title, body }: CityPage, lang: string): string =>
	hash('sha256', JSON.stringify([title[lang] ?? null, body[lang] ?? null])).slice(0, 16);

/** A text with one of its languages written anew, or taken away when it is empty. */
export function withText(whole: LocalText, lang: string, text: string, reviewed: boolean): LocalText {
	if (text === '') return Object.fromEntries(Object.entries(whole).filter(([tag]) => tag !== lang));
	return { ...whole, [lang]: reviewed ? text : { text, status: 'draft' as const } };
}

/**
 * Saves one language of a page. An empty language falls back to the source from then on.
 * `not-found`; `changed-meanwhile`: somebody else has saved since `seen`, and nothing is written.
 */
export async function editCityPage(
	db: Database,
	{ slug, lang, title, body, reviewed }: PageEdit,
	{ seen, by }: { seen: string; by: string }
): Promise<'saved' | 'not-found' | 'changed-meanwhile'> {
	return db.transaction(async (tx) => {
		await tx.select().from(cityPages).where(eq(cityPages.slug, slug)).for('update');
		const page = await findCityPage(tx, slug);
		if (!page) return 'not-found';
		if (markOf(page, lang) !== seen) return 'changed-meanwhile';
		await tx
			.update(cityPages)
			.set({
				title: withText(page.title, lang, title, reviewed),
				body: withText(page.body, lang, body, reviewed),
				updatedOn: today()
			})
			.where(eq(cityPages.slug, slug));
		await note(tx, { userId: by, action: 'cityPage.edit', subject: `${slug} ${lang}` });
		await bumpPublicGeneration(tx);
		return 'saved';
	});
}
