import { and, eq, inArray, isNull, notExists, or, sql, type SQL } from 'drizzle-orm';
import { workingDaysBetween } from '#lib/domain/calendar/workingDays.ts';
import { committeesFor, type Person } from '#lib/domain/access/table.ts';
import { deadlineOf, usualAnswerDays, type Deadline } from '#lib/domain/complaints/deadlines.ts';
import { needOf, type CaseNeed } from '#lib/domain/complaints/needs.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today as todayOf } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
import { caseRecusals, cases, committees, complaintTerms, users } from '../db/schema/index.ts';
import type { CaseRow } from './open.ts';
import { isWaiting } from './waiting.ts';
import { workersAt } from './workers.ts';

/** A case as lists show it: coded facts and times alone. */
export type ListedCase = {
	row: CaseRow;
	committee: { slug: string; name: LocalText };
	assignee: string | null;
	assigneeGone: boolean;
	waiting: boolean;
	deadline: Deadline | undefined;
	/** Working days since it came without a registry number; null when it has one. */
	unregisteredDays: number | null;
};

/** Whose cases: those that a person may see, or all of the house's for a job. */
export type Reader = Person | 'house';

function seenBy(db: Queryable, reader: Reader): SQL | undefined {
	if (reader === 'house') return undefined;
	const own = committeesFor(reader, 'case.read');
	const recusals = db
		.select({ one: sql`1` })
		.from(caseRecusals)
		.where(and(eq(caseRecusals.caseId, cases.id), eq(caseRecusals.userId, reader.id)));
	const committee = own === 'any' ? undefined : own.length > 0 ? inArray(cases.committeeId, own) : sql`false`;
	return and(committee, notExists(recusals));
}

/** Which workers each committee has now. */
async function workersByCommittee(
	db: Queryable,
	ids: ReadonlySet<string>
): Promise<Map<string, Set<string>>> {
	const found = new Map<string, Set<string>>();
	for (const id of ids) found.set(id, new Set((await workersAt(db, id)).map((one) => one.id)));
	return found;
}

/** Cases of the committees that a person reads, except those that they are recused from. */
export async function listCases(
	db: Queryable,
	reader: Reader,
	{ where, day = todayOf() }: { where?: SQL | undefined; day?: string } = {}
): Promise<ListedCase[]> {
	const rows = await db
		.select({
			row: cases,
			slug: committees.slug,
			name: committees.name,
			assignee: users.name,
			answerDays: complaintTerms.answerDays,
			waiting: isWaiting
		})
		.from(cases)
		.innerJoin(committees, eq(committees.id, cases.committeeId))
		.leftJoin(users, eq(users.id, cases.assignedTo))
		.leftJoin(complaintTerms, eq(complaintTerms.committeeId, cases.committeeId))
		.where(and(seenBy(db, reader), where))
		.orderBy(cases.receivedOn, cases.reference);
	const workers = await workersByCommittee(db, new Set(rows.map(({ row }) => row.committeeId)));
	return rows.map(({ row, slug, name, assignee, answerDays, waiting }) => ({
		row,
		committee: { slug, name },
		assignee,
		assigneeGone: row.assignedTo !== null && !workers.get(row.committeeId)?.has(row.assignedTo),
		waiting,
		deadline: deadlineOf(row, answerDays ?? usualAnswerDays, day),
		unregisteredDays: row.registryNumber === null ? workingDaysBetween(row.receivedOn, day) : null
	}));
}

/** Why a listed case waits for a person. */
export const listedNeed = ({ row, deadline, assigneeGone, waiting }: ListedCase, person: Person) =>
	needOf(
		{
			committeeId: row.committeeId,
			state: row.state,
			deadline,
			assignedTo: row.assignedTo,
			assigneeGone,
			waiting,
			registered: row.registryNumber !== null,
			spam: row.spamAt !== null,
			disposed: row.disposedAt !== null
		},
		person
	);

/** Cases that may wait for somebody: not closed, or closed and still unregistered or written to. */
const mayWait = and(
	isNull(cases.spamAt),
	isNull(cases.disposedAt),
	or(sql`${cases.state} <> 'closed'`, isNull(cases.registryNumber), isWaiting)
);

/** The cases that wait for a person today, with why. */
export async function waitingCases(
	db: Queryable,
	person: Person,
	day = todayOf()
): Promise<(ListedCase & { need: CaseNeed })[]> {
	const listed = await listCases(db, person, { where: mayWait, day });
	return listed.flatMap((one) => {
		const need = listedNeed(one, person);
		return need ? [{ ...one, need }] : [];
	});
}
