import { eq } from 'drizzle-orm';
import { monthsAfter, type Decision } from '#lib/domain/retention/disposal.ts';
import type { Database } from '../db/client.ts';
import { consultations } from '../db/schema/index.ts';
import { addDecision, decideDisposal, listDecisions } from '../retention/decisions.ts';
import { disposeDueAnswers } from '../retention/dispose.ts';
import { shifted } from './dates.ts';

const named = (number: string, title: string, months: number): Omit<Decision, 'decidedOn'> => ({
	number,
	title,
	covers: 'Svar i medborgardialoger och enkäter, sedan resultatet har fastställts.',
	months
});

/**
 * Which decisions the demonstration's consultations are under. One is so old that its answers have left; one of the
 * Sports Committee's has no decision, and waits for one.
 */
const decisions: Record<string, Omit<Decision, 'decidedOn'>> = {
	'sommar-pa-sodermalm': named('SÖD 2024/318', 'Gallring av svar i medborgardialoger', 6),
	simhallarna: named('IDN 2025/96', 'Gallring av enkätsvar', 12),
	'rosta-utan-hinder': named('VAL 2025/41', 'Gallring av enkätsvar', 6),
	'bemott-med-respekt': named('KS 2025/207', 'Gallring av svar i medborgardialoger', 6),
	'biblioteket-i-skarholmen': named('KUN 2025/77', 'Gallring av svar i medborgardialoger', 12),
	'lekplatser-for-alla-barn': named('SKA 2025/52', 'Gallring av svar i medborgardialoger', 6)
};

/** Puts a consultation of the demonstration under its decision; answers whose day has passed leave. */
export async function decideDemonstration(db: Database, slug: string, today: string): Promise<void> {
	const decision = decisions[slug];
	const [found] = await db.select().from(consultations).where(eq(consultations.slug, slug));
	if (!decision || !found?.closesOn || found.disposedAt) return;
	const { id, committeeId, closesOn } = found;
	const day = monthsAfter(closesOn, decision.months);
	await addDecision(db, committeeId, { ...decision, decidedOn: shifted(closesOn, -60) });
	const onFile = (await listDecisions(db, committeeId)).find(({ number }) => number === decision.number);
	if (!onFile || !(await decideDisposal(db, id, { decisionId: onFile.id, day }))) return;
	if (day <= today) await disposeDueAnswers(db, { today, at: new Date(`${day}T03:15:00Z`) });
}
