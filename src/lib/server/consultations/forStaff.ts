import { eq } from 'drizzle-orm';
import { committeesFor, mayDo, type Person } from '#lib/domain/access/table.ts';
import {
	actionOfAttention,
	attentionOf,
	attentions,
	type Attention
} from '#lib/domain/consultations/attention.ts';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import { waitsFor } from '#lib/domain/records/request.ts';
import type { Database } from '../db/client.ts';
import { freeTexts } from '../db/schema/index.ts';
import { openRequests, subjectOf } from '../records/find.ts';
import { standingsOf } from '../retention/standing.ts';
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

/** Those of some consultations with a request for records that waits for this person. */
async function requestsFor(
	db: Database,
	person: Person,
	consultations: readonly Consultation[],
	today: string
): Promise<Set<string>> {
	const committees = new Map(consultations.map(({ id, committeeId }) => [id, committeeId]));
	const requests = await openRequests(db, [...committees.keys()]);
	const waiting = requests.filter((request) => {
		const committeeId = committees.get(request.consultationId);
		const may = {
			handOut: mayDo(person, 'record.handOut', committeeId),
			approve: mayDo(person, 'record.approve', committeeId)
		};
		return waitsFor(subjectOf(request), { id: person.id, may }, today);
	});
	return new Set(waiting.map(({ consultationId }) => consultationId));
}

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
	const standings = await standingsOf(db, consultations, today);
	const withRequests = await requestsFor(db, person, consultations, today);
	return consultations
		.flatMap((consultation, index) =>
			attentionOf(
				{
					...consultation,
					textsWait: withTexts.has(consultation.id),
					disposal: standings[index] ?? 'preparing',
					recordsWait: withRequests.has(consultation.id)
				},
				today
			)
				.filter((need) => mayDo(person, actionOfAttention[need], consultation.committeeId))
				.map((need) => ({ need, consultation }))
		)
		.sort((a, b) => attentions.indexOf(a.need) - attentions.indexOf(b.need));
}
