import { eq } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { classSettings } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';

/** What is special for one consultation; null: nothing beside the city's own words. */
export type ClassTexts = Record<'guardians' | 'children' | 'facilitator', LocalText | null>;

/** Saves what a consultation says to guardians, children and facilitators. False where no class takes part in it. */
export async function saveClassTexts(
	db: Database,
	consultationId: string,
	texts: ClassTexts,
	by: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const saved = await tx
			.update(classSettings)
			.set(texts)
			.where(eq(classSettings.consultationId, consultationId))
			.returning({ id: classSettings.consultationId });
		if (saved.length === 0) return false;
		await note(tx, { userId: by, action: 'class.texts', subject: consultationId });
		await bumpPublicGeneration(tx);
		return true;
	});
}
