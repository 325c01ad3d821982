import { and, eq } from 'drizzle-orm';
import { detectLanguage } from '../textLanguage/detect.ts';
import type { Database } from '../db/client.ts';
import { freeTexts } from '../db/schema/index.ts';

/** A text of this consultation that waits, or that is shown: nobody judges another committee's by its id. Undefined when there is none. */
export async function findTextOf(
	db: Database,
	consultationId: string,
	id: string,
	state: 'withheld' | 'released' = 'withheld'
): Promise<{ id: string; question: string; text: string; lang: string } | undefined> {
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
	const [row] = await db
		.select({ id: freeTexts.id, question: freeTexts.question, text: freeTexts.text, lang: freeTexts.lang })
		.from(freeTexts)
		.where(
			and(eq(freeTexts.consultationId, consultationId), eq(freeTexts.id, id), eq(freeTexts.state, state))
		);
	return row && { ...row, lang: row.lang ?? detectLanguage(row.text) };
}

/** Whether any text of the consultation waits to be judged. Whether, never how many: that is a count of people. */
export async function textsWait(db: Database, consultationId: string): Promise<boolean> {
	const found = await db
		.select({ id: freeTexts.id })
		.from(freeTexts)
		.where(and(eq(freeTexts.consultationId, consultationId), eq(freeTexts.state, 'withheld')))
		.limit(1);
	return found.length > 0;
}
