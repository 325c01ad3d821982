import { eq } from 'drizzle-orm';
import { committeesFor, mayDo, type Person } from '#lib/domain/access/table.ts';
import {
	actionOfAttention,
	attentionOf,
	attentions,
	type Attention
} from '#lib/domain/consultations/attention.ts';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import type { Database } from '../db/client.ts';
import { freeTexts } from '../db/schema/index.ts';
import { listConsultations, type Consultation } from './find.ts';

/** The consultations that a person may see in a list, in the given state or all. */
export async function listForPerson(db: Database, person: Person, state?: State): Promise<Consultation[]> {
	const reached = committeesFor(person, 'consultation.list');
	if (reached.length === 0) return [];
	return listConsultations(db, {
		...(state ? { states: [state] } : {}),
		...(reached === 'any' ? {} : { committeeIds: reached })
	});
}

export type Waiting = { need: Attention; consultation: Consultation };

/** What needs this person on a day (`2026-11-23`), the most pressing first. */
export async function waitingFor(
	db: Database,
	person: Person,
	consultations: readonly Consultation[],
	today: string
): Promise<Waiting[]> {
	const rows = await db
		.selectDistinct({ id: freeTexts.consultationId })
		.from(freeTexts)
		.where(eq(freeTexts.state, 'withheld'));
	const withTexts = new Set(rows.map(({ id }) => id));
	return consultations
		.flatMap((consultation) =>
			attentionOf({ ...consultation, textsWait: withTexts.has(consultation.id) }, today)
				.filter((need) => mayDo(person, actionOfAttention[need], consultation.committeeId))
				.map((need) => ({ need, consultation }))
		)
		.sort((a, b) => attentions.indexOf(a.need) - attentions.indexOf(b.need));
}
