import { asc, eq, inArray } from 'drizzle-orm';
import { workingDaysBetween } from '#lib/domain/calendar/workingDays.ts';
import { actionsFor } from '#lib/domain/complaints/caseActions.ts';
import { deadlineOf, usualAnswerDays } from '#lib/domain/complaints/deadlines.ts';
import type { Person } from '#lib/domain/access/table.ts';
import { today as todayOf } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	caseLog,
	cases,
	committees,
	complaintDuties,
	complaintPlaces,
	complaintTerms,
	disposalDecisions,
	users
} from '../db/schema/index.ts';
import { subjectOf } from './change.ts';
import type { CaseRow } from './open.ts';
import { waitsForAnswer } from './waiting.ts';

/** Names of people of staff's, by id. */
export async function namesOf(db: Queryable, ids: Iterable<string | null>): Promise<Record<string, string>> {
	const wanted = [...new Set([...ids].filter((id) => id !== null))];
	if (wanted.length === 0) return {};
	const rows = await db
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(inArray(users.id, wanted));
	return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** What a case page shows without opening the case: coded facts, times, and what the person may do. */
export async function caseFacts(db: Database, row: CaseRow, person: Person, day = todayOf()) {
	const [beside] = await db
		.select({
			committee: committees.name,
			answerDays: complaintTerms.answerDays,
			place: complaintPlaces.name,
			decision: disposalDecisions.number
		})
		.from(cases)
		.innerJoin(committees, eq(committees.id, cases.committeeId))
		.leftJoin(complaintTerms, eq(complaintTerms.committeeId, cases.committeeId))
		.leftJoin(complaintPlaces, eq(complaintPlaces.id, cases.placeId))
		.leftJoin(disposalDecisions, eq(disposalDecisions.id, cases.disposalDecisionId))
		.where(eq(cases.id, row.id));
	if (!beside) throw new Error('A case that was just read is not there');
	const [district] = row.district
		? await db.select({ name: committees.name }).from(committees).where(eq(committees.slug, row.district))
		: [];
	const [same] = row.sameAs
		? await db.select({ reference: cases.reference }).from(cases).where(eq(cases.id, row.sameAs))
		: [];
	const subject = await subjectOf(db, row, person.id);
	const names = await namesOf(db, [row.assignedTo]);
	const answerDays = beside.answerDays ?? usualAnswerDays;
	return {
		...beside,
		answerDays,
		district: district?.name ?? null,
		sameAs: same?.reference ?? null,
		assignee: row.assignedTo === null ? null : (names[row.assignedTo] ?? null),
		assigneeGone: subject.assigneeGone,
		recused: subject.recused,
		may: actionsFor(person, subject),
		waiting: await waitsForAnswer(db, row.id),
		deadline: deadlineOf(row, answerDays, day),
		unregisteredDays: row.registryNumber === null ? workingDaysBetween(row.receivedOn, day) : null
	};
}

/** Other duties that a complaint may start, as the city has written them. */
export const dutiesOf = (db: Queryable) =>
	db.select().from(complaintDuties).orderBy(asc(complaintDuties.position), asc(complaintDuties.id));

export type HistoryLine = {
	/** Day of the city's calendar. */
	day: string;
	action: string;
	/** Null: the reporter, or the house by itself. */
	who: string | null;
	/** Of a move. */
	move: string | null;
	times: number;
};

/** What has been done to a case, out of the log, the latest first; the same thing by the same person on a day is one line. */
export async function historyOf(db: Queryable, caseId: string): Promise<HistoryLine[]> {
	const rows = await db.select().from(caseLog).where(eq(caseLog.caseId, caseId)).orderBy(asc(caseLog.seq));
	const names = await namesOf(
		db,
		rows.map(({ userId }) => userId)
	);
	const lines: HistoryLine[] = [];
	for (const { at, action, userId, details } of rows) {
		const move = typeof details?.move === 'string' ? details.move : null;
		const line = {
			day: todayOf(new Date(at)),
			action,
			who: userId === null ? null : (names[userId] ?? null),
			move
		};
		const last = lines.at(-1);
		const again =
			last && last.day === line.day && last.action === action && last.who === line.who && last.move === move;
		if (again) last.times++;
		else lines.push({ ...line, times: 1 });
	}
	return lines.reverse();
}
