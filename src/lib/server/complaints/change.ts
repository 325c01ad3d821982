import { eq } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import { mayAct, type CaseAction, type CaseSubject } from '#lib/domain/complaints/caseActions.ts';
import type { Database, Queryable } from '../db/client.ts';
import { cases } from '../db/schema/index.ts';
import { isRecused, type CaseRow } from './open.ts';
import { workersAt } from './workers.ts';

/** A case as the rules see it, before a person. */
export async function subjectOf(db: Queryable, row: CaseRow, personId: string): Promise<CaseSubject> {
	const { state, committeeId, assignedTo, spamAt, disposedAt } = row;
	const workers = assignedTo === null ? [] : await workersAt(db, committeeId);
	return {
		state,
		committeeId,
		assignedTo,
		assigneeGone: assignedTo !== null && !workers.some(({ id }) => id === assignedTo),
		spam: spamAt !== null,
		disposed: disposedAt !== null,
		recused: await isRecused(db, row.id, personId)
	};
}

/** The case as it is now, locked until the transaction ends; somebody else's change waits for it. */
export async function lockedCase(tx: Queryable, id: string): Promise<CaseRow | undefined> {
	const [row] = await tx.select().from(cases).where(eq(cases.id, id)).for('update');
	return row;
}

/** Who does what to which case. */
export type Doing = { caseId: string; action: CaseAction; person: Person };

/**
 * Changes a case in one transaction, once, when domain/complaints/caseActions.ts allows it as the case stands now.
 * `notNow`: somebody was quicker, or it takes somebody else.
 */
export async function changeCase<Result extends string>(
	db: Database,
	{ caseId, action, person }: Doing,
	change: (tx: Queryable, row: CaseRow) => Promise<Result>
): Promise<Result | 'notNow'> {
	return db.transaction(async (tx) => {
		const row = await lockedCase(tx, caseId);
		if (!row || !mayAct(action, person, await subjectOf(tx, row, person.id))) return 'notNow';
		return change(tx, row);
	});
}
