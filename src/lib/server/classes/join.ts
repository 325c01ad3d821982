import { eq, sql } from 'drizzle-orm';
import { formFor } from '#lib/domain/classes/variants.ts';
import type { SessionFacts, SessionState } from '#lib/domain/classes/session.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { sha256Hex } from '../auth/tokens.ts';
import { today } from '../clock.ts';
import { findForSubmission, type ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { classSessions, classSettings, consultations } from '../db/schema/index.ts';

/** A session that lives, as a child meets it: `form` in the words of its school years. */
export type LivingSession = {
	id: string;
	state: Exclude<SessionState, 'ended'>;
	facts: SessionFacts;
	consultation: ConsultationWithForm;
	form: Form;
	/** What children are told of this very consultation beforehand. */
	told: LocalText | null;
};

/** The session that an address opens; `ended` when it is over, undefined when there is none. */
export async function sessionWithToken(
	db: Database,
	token: string
): Promise<LivingSession | 'ended' | undefined> {
	if (token.length > 100) return undefined;
	const [row] = await db
		.select({
			id: classSessions.id,
			state: classSessions.state,
			kind: classSessions.kind,
			years: classSessions.years,
			district: classSessions.district,
			lives: sql<boolean>`${classSessions.livesUntil} > now()`,
			slug: consultations.slug,
			told: classSettings.children
		})
		.from(classSessions)
		.innerJoin(consultations, eq(consultations.id, classSessions.consultationId))
		.leftJoin(classSettings, eq(classSettings.consultationId, classSessions.consultationId))
		.where(eq(classSessions.joinHash, sha256Hex(token)));
	if (!row) return undefined;
	const { id, state, kind, years, district } = row;
	if (state === 'ended' || !row.lives) return 'ended';
	const consultation = await findForSubmission(db, row.slug);
	if (!consultation || !takesAnswers(consultation, today())) return 'ended';
	return {
		id,
		state,
		facts: { kind, years, district },
		consultation,
		form: formFor(consultation.form, years),
		told: row.told
	};
}
