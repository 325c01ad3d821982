import { eq } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { consultations, freeTexts } from '../db/schema/index.ts';
import { addTheme, listThemes, tagText } from '../releases/themes.ts';
import { fixThemes } from '../releases/fixThemes.ts';
import type { Demonstration } from './spec.ts';

/** Marks texts with themes as a case officer would have, and makes the themes public where the demonstration says so. */
export async function loadDemonstrationThemes(
	db: Database,
	{ slug, themes: own }: Demonstration,
	at?: Date
): Promise<void> {
	const [found] = await db
		.select({ id: consultations.id })
		.from(consultations)
		.where(eq(consultations.slug, slug));
	if (!own || !found) return;
	const { field, about, fixed } = own;
	for (const { name } of about) await addTheme(db, found.id, field, name);
	const themes = await listThemes(db, found.id, field);
	const texts = await db.select().from(freeTexts).where(eq(freeTexts.consultationId, found.id));
	for (const { id, question, text, state } of texts) {
		if (question !== field || state === 'withheld') continue;
		// In the order that they were added.
		const ids = themes.filter((_, place) => about[place]?.words.test(text)).map((theme) => theme.id);
		await tagText(db, { id, consultationId: found.id, question }, ids);
	}
	if (fixed) await fixThemes(db, found.id, field, undefined, at);
}
