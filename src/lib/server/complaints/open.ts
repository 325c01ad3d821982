import { and, eq } from 'drizzle-orm';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import type { Database, Queryable } from '../db/client.ts';
import { caseRecusals, cases } from '../db/schema/index.ts';
import { openForCommittee, type WholeKeys } from './caseKeys.ts';
import { committeePair } from './committeeKeys.ts';
import { logCase } from './log.ts';
import { unlocked } from './unlock.ts';

export type CaseRow = typeof cases.$inferSelect;

/** The case of a reference. */
export async function caseWithReference(db: Queryable, reference: string): Promise<CaseRow | undefined> {
	if (reference.length !== 8) return undefined;
	const [row] = await db.select().from(cases).where(eq(cases.reference, reference));
	return row;
}

export type OpenedCase = { row: CaseRow; keys: WholeKeys };
export type Unopenable = 'refused' | 'recused' | 'locked' | 'notGranted' | 'disposed';

/** Whether a person has recused themselves from a case (jäv). */
export async function isRecused(db: Queryable, caseId: string, userId: string): Promise<boolean> {
	const rows = await db
		.select()
		.from(caseRecusals)
		.where(and(eq(caseRecusals.caseId, caseId), eq(caseRecusals.userId, userId)));
	return rows.length > 0;
}

/**
 * A case's keys, for something that writes its own line in the log. Issues as openCase has them. Throws Unopened when the
 * case was sealed to another key than it says.
 */
export async function keysFor(
	db: Database,
	row: CaseRow,
	person: Person,
	sessionToken: string | undefined
): Promise<OpenedCase | Unopenable> {
	if (!mayDo(person, 'case.read', row.committeeId)) return 'refused';
	if (await isRecused(db, row.id, person.id)) return 'recused';
	if (row.disposedAt) return 'disposed';
	const officer = await unlocked(db, sessionToken);
	if (!officer) return 'locked';
	const pair = await committeePair(db, row.keyId, person.id, officer);
	if (!pair) return 'notGranted';
	return { row, keys: openForCommittee(pair, row.sealedKeys) };
}

/**
 * Opens a case for a person of staff's, to read it. `recused`: they have a conflict of interest. `locked`: their own keys are locked
 * in this session. `notGranted`: they have not been given the committee's key. `disposed`: nothing is left to open.
 * Each opening is noted in the log. Throws Unopened when the case was sealed to another key than it says.
 */
export async function openCase(
	db: Database,
	row: CaseRow,
	person: Person,
	sessionToken: string | undefined
): Promise<OpenedCase | Unopenable> {
	const opened = await keysFor(db, row, person, sessionToken);
	if (typeof opened !== 'string') await logCase(db, { caseId: row.id, userId: person.id, action: 'opened' });
	return opened;
}
