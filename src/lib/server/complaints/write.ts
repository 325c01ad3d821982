import { and, eq } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import type { Database, Queryable } from '../db/client.ts';
import { caseEntries } from '../db/schema/index.ts';
import { changeCase } from './change.ts';
import { addEntry } from './entries.ts';
import { logCase } from './log.ts';
import { makeMove } from './moves.ts';
import type { CaseRow, OpenedCase } from './open.ts';

/** What an officer writes, and in which language. */
export type Written = { text: string; lang: string };

/** A message to the reporter. `reason`: why it is in another language than they have a right to; kept as a note. */
export type Message = Written & { reason?: Written };

async function send(
	tx: Queryable,
	{ row, keys }: OpenedCase,
	{ text, lang, reason }: Message,
	userId: string
): Promise<void> {
	await addEntry(tx, row.id, keys, { kind: 'toReporter', content: { text, lang }, userId });
	if (reason) await addEntry(tx, row.id, keys, { kind: 'note', content: reason, userId });
	const details = { kind: 'toReporter', lang, ...(reason ? { instead: row.language } : {}) };
	await logCase(tx, { caseId: row.id, userId, action: 'wrote', details });
}

/** Answers the reporter. The first answer is the one that its deadline is about. */
export const answerCase = (
	db: Database,
	opened: OpenedCase,
	message: Message,
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId: opened.row.id, action: 'answer', person }, async (tx, row) => {
		await send(tx, opened, message, person.id);
		const answeredAt = row.answeredAt ?? new Date();
		await makeMove(tx, row, 'answer', { userId: person.id, changes: { answeredAt } });
		return 'done';
	});

/** Asks the reporter something, or tells them: the state stays. */
export const writeToReporter = (
	db: Database,
	opened: OpenedCase,
	message: Message,
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId: opened.row.id, action: 'message', person }, async (tx) => {
		await send(tx, opened, message, person.id);
		return 'done';
	});

/** Adds what the committee alone reads, inside a transaction that has seen that it may. */
export async function addNote(
	tx: Queryable,
	{ row, keys }: OpenedCase,
	written: Written,
	userId: string
): Promise<void> {
	await addEntry(tx, row.id, keys, { kind: 'note', content: written, userId });
	await logCase(tx, { caseId: row.id, userId, action: 'wrote', details: { kind: 'note' } });
}

/** An internal note. */
export const noteOnCase = (
	db: Database,
	opened: OpenedCase,
	written: Written,
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId: opened.row.id, action: 'note', person }, async (tx) => {
		await addNote(tx, opened, written, person.id);
		return 'done';
	});

const removeTitle = (tx: Queryable, { id }: CaseRow) =>
	tx.delete(caseEntries).where(and(eq(caseEntries.caseId, id), eq(caseEntries.kind, 'title')));

/** Gives a case its title (ärendemening), as it is registered; an earlier one gives way. */
export const entitleCase = (
	db: Database,
	opened: OpenedCase,
	written: Written,
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId: opened.row.id, action: 'title', person }, async (tx, row) => {
		await removeTitle(tx, row);
		await addEntry(tx, row.id, opened.keys, { kind: 'title', content: written, userId: person.id });
		await logCase(tx, { caseId: row.id, userId: person.id, action: 'wrote', details: { kind: 'title' } });
		return 'done';
	});
