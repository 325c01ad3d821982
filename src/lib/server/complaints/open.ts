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

/**
 * Opens a case for a person of staff's. `recused`: they have a conflict of interest. `locked`: their own keys are locked
 * in this session. `notGranted`: they have not been given the committee's key. `disposed`: nothing is left to open.
 * Each opening is noted in the log. Throws Unopened when the case was sealed to another key than it says.
 */
export async function openCase(
	db: Database,
	row: CaseRow,
	person: Person,
	sessionToken: string | undefined
): Promise<OpenedCase | 'refused' | 'recused' | 'locked' | 'notGranted' | 'disposed'> {
	if (!mayDo(person, 'case.read', row.committeeId)) return 'refused';
	const [recused] = await db
		.select()
		.from(caseRecusals)
		.where(and(eq(caseRecusals.caseId, row.id), eq(caseRecusals.userId, person.id)));
	if (recused) return 'recused';
	if (row.disposedAt) return 'disposed';
	const officer = await unlocked(db, sessionToken);
	if (!officer) return 'locked';
	const pair = await committeePair(db, row.keyId, person.id, officer);
	if (!pair) return 'notGranted';
	const keys = openForCommittee(pair, row.sealedKeys);
	await logCase(db, { caseId: row.id, userId: person.id, action: 'opened' });
	return { row, keys };
}
