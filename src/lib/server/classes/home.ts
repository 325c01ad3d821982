import { eq } from 'drizzle-orm';
import { schoolYears, type SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { needsCode } from '#lib/domain/consultations/entry.ts';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today } from '../clock.ts';
import { findForSubmission, type ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { classSettings } from '../db/schema/index.ts';

/** A consultation that children answer at home too, and what they are told of it. */
export type AtHome = { consultation: ConsultationWithForm; years: SchoolYears[]; told: LocalText | null };

/** Undefined when it is not asked in children's words, or of those alone who have a code; `ended` when it is over. */
export async function childrenAtHome(db: Database, slug: string): Promise<AtHome | 'ended' | undefined> {
	const consultation = await findForSubmission(db, slug);
	if (!consultation || !isPublic(consultation.state) || needsCode(consultation.entry)) return undefined;
	const [row] = await db
		.select({ years: classSettings.years, told: classSettings.children })
		.from(classSettings)
		.where(eq(classSettings.consultationId, consultation.id));
	if (!row || row.years.length === 0) return undefined;
	if (!takesAnswers(consultation, today())) return 'ended';
	const years = schoolYears.filter((which) => row.years.includes(which));
	return { consultation, years, told: row.told };
}
