import { randomUUID } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { isInternal, type EntryKind } from '#lib/domain/complaints/entries.ts';
import type { Queryable } from '../db/client.ts';
import { caseEntries } from '../db/schema/index.ts';
import { keyOf } from './caseKeys.ts';
import { openValue, sealValue, type CaseKeys } from './sealing.ts';

/** What an entry says: a text and its language; at intake the questionnaire's answers by question besides. */
const content = z.object({
	text: z.string(),
	lang: z.string().optional(),
	answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional()
});
export type EntryContent = z.infer<typeof content>;

export type Entry = EntryContent & {
	id: string;
	kind: EntryKind;
	/** Null: the reporter's. */
	userId: string | null;
	at: Date;
};

/** Seals and stores an entry. `userId` null: the reporter's. Returns its id. Throws Unopened for an internal one without the keys. */
export async function addEntry(
	db: Queryable,
	caseId: string,
	keys: CaseKeys,
	{ kind, content: value, userId }: { kind: EntryKind; content: EntryContent; userId: string | null }
): Promise<string> {
	const id = randomUUID();
	await db.insert(caseEntries).values({
		id,
		caseId,
		kind,
		userId,
		// Not now(): entries of one transaction would all be as old, and in no order.
		createdAt: sql`clock_timestamp()`,
		sealed: sealValue(keyOf(keys, kind), value, { caseId, id, field: kind })
	});
	return id;
}

/** A case's entries in order, opened: with the committee's keys all of them, with the receipt's what is shared. Throws Unopened. */
export async function entriesOf(db: Queryable, caseId: string, keys: CaseKeys): Promise<Entry[]> {
	const rows = await db
		.select()
		.from(caseEntries)
		.where(eq(caseEntries.caseId, caseId))
		// What came in one transaction has one time: the complaint stands before how to be reached.
		.orderBy(asc(caseEntries.createdAt), asc(caseEntries.kind), asc(caseEntries.id));
	return rows
		.filter(({ kind }) => keys.internal || !isInternal(kind))
		.map(({ id, kind, sealed, userId, createdAt }) => ({
			...content.parse(openValue(keyOf(keys, kind), sealed, { caseId, id, field: kind })),
			id,
			kind,
			userId,
			at: createdAt
		}));
}
