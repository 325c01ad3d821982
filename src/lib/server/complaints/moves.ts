import { eq } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import type { Outcome } from '#lib/domain/complaints/coded.ts';
import { afterMove, type CaseMove } from '#lib/domain/complaints/states.ts';
import type { Database, Queryable } from '../db/client.ts';
import { cases } from '../db/schema/index.ts';
import type { WholeKeys } from './caseKeys.ts';
import { changeCase } from './change.ts';
import { addEntry } from './entries.ts';
import { logCase } from './log.ts';
import type { CaseRow } from './open.ts';

type Changes = Partial<typeof cases.$inferInsert>;

/** Moves a locked case, with a line in the log. */
export async function makeMove(
	tx: Queryable,
	row: CaseRow,
	move: CaseMove,
	{
		userId,
		changes = {},
		details = {}
	}: { userId: string; changes?: Changes; details?: Record<string, unknown> }
): Promise<void> {
	const state = afterMove(row.state, move);
	if (!state) throw new Error(`${move} is not made from ${row.state}`);
	await tx
		.update(cases)
		.set({ state, ...changes })
		.where(eq(cases.id, row.id));
	await logCase(tx, {
		caseId: row.id,
		userId,
		action: 'moved',
		details: { move, from: row.state, to: state, ...details }
	});
}

/** Tells the reporter that somebody has seen it, or that it is looked into: their own page shows the state. */
export const moveCase = (
	db: Database,
	caseId: string,
	move: 'acknowledge' | 'investigate',
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId, action: move, person }, async (tx, row) => {
		const acknowledgedAt = row.acknowledgedAt ?? new Date();
		await makeMove(tx, row, move, { userId: person.id, changes: { acknowledgedAt } });
		return 'done';
	});

/** Opens a closed case again. How it ended is no longer true. */
export const reopenCase = (db: Database, caseId: string, person: Person): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId, action: 'reopen', person }, async (tx, row) => {
		const changes = { closedAt: null, outcome: null, measured: false };
		await makeMove(tx, row, 'reopen', { userId: person.id, changes });
		return 'done';
	});

export type Closing = {
	outcome: Outcome;
	/** Led to something that the committee does. */
	measured: boolean;
	/** What that is, in words: sealed for the committee alone. */
	measure?: { text: string; lang: string; keys: WholeKeys };
};

/** Closes a case with how it ended. */
export const closeCase = (
	db: Database,
	caseId: string,
	{ outcome, measured, measure }: Closing,
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId, action: 'close', person }, async (tx, row) => {
		const userId = person.id;
		if (measure) {
			const { text, lang, keys } = measure;
			await addEntry(tx, row.id, keys, { kind: 'measure', content: { text, lang }, userId });
		}
		await makeMove(tx, row, 'close', {
			userId,
			changes: { closedAt: new Date(), outcome, measured: measured || measure !== undefined },
			details: { outcome }
		});
		return 'done';
	});
