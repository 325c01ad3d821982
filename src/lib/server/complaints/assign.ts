import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import type { Database, Queryable } from '../db/client.ts';
import { caseRecusals, cases } from '../db/schema/index.ts';
import { changeCase, type Doing } from './change.ts';
import { logCase } from './log.ts';
import type { CaseRow } from './open.ts';
import { tellOfCase } from './tell.ts';
import { takersOf } from './workers.ts';

async function assign(tx: Queryable, row: CaseRow, to: string | null, by: string): Promise<void> {
	await tx.update(cases).set({ assignedTo: to }).where(eq(cases.id, row.id));
	const details = { from: row.assignedTo, to };
	await logCase(tx, { caseId: row.id, userId: by, action: 'assigned', details });
}

/** Takes a case that nobody has in hand. */
export const takeCase = (db: Database, caseId: string, person: Person): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId, action: 'take', person }, async (tx, row) => {
		await assign(tx, row, person.id, person.id);
		return 'done';
	});

/** Hands a case over. `notTheirs`: whom it should go to does not work there, lacks the key, or is recused. */
export const handOverCase = (
	db: Database,
	caseId: string,
	to: string,
	person: Person
): Promise<'done' | 'notNow' | 'notTheirs'> => {
	const doing: Doing = { caseId, action: 'handOver', person };
	return changeCase(db, doing, async (tx, row) => {
		const taker = (await takersOf(tx, row)).find(({ id }) => id === to);
		if (!taker) return 'notTheirs';
		await assign(tx, row, to, person.id);
		if (to !== person.id) await tellOfCase(tx, { ...row, assignedTo: to }, 'caseHandedOver', { to: [taker] });
		return 'done';
	});
};

/**
 * Hands over everything that a person has in hand at the committees that one leads: each case in a transaction of its own.
 * Returns how many went, and how many stayed because whom they should go to cannot take them.
 */
export async function handOverAll(
	db: Database,
	{ from, to }: { from: string; to: string },
	person: Person
): Promise<{ handed: number; left: number }> {
	const rows = await db
		.select({ id: cases.id, committeeId: cases.committeeId })
		.from(cases)
		.where(and(eq(cases.assignedTo, from), ne(cases.state, 'closed'), isNull(cases.disposedAt)))
		.orderBy(asc(cases.createdAt));
	const led = rows.filter(({ committeeId }) => mayDo(person, 'case.handOver', committeeId));
	let handed = 0;
	for (const { id } of led) if ((await handOverCase(db, id, to, person)) === 'done') handed++;
	return { handed, left: led.length - handed };
}

/** Recuses a person (jäv): the case is closed to them for good, and a colleague is told that it needs somebody. */
export const recuse = (db: Database, caseId: string, person: Person): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId, action: 'recuse', person }, async (tx, row) => {
		const theirs = row.assignedTo === person.id;
		await tx.insert(caseRecusals).values({ caseId: row.id, userId: person.id });
		if (theirs) await tx.update(cases).set({ assignedTo: null }).where(eq(cases.id, row.id));
		await logCase(tx, { caseId: row.id, userId: person.id, action: 'recused' });
		if (theirs || row.assignedTo === null) await tellOfCase(tx, { ...row, assignedTo: null }, 'caseRecused');
		return 'done';
	});
