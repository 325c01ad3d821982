import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import { caseDisposalIssue, type CaseDisposalIssue } from '#lib/domain/complaints/caseDisposal.ts';
import { today as todayOf } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	caseEntries,
	caseFiles,
	cases,
	disposalDecisions,
	receiptGuesses,
	reporterSessions
} from '../db/schema/index.ts';
import { changeCase } from './change.ts';
import { logCase } from './log.ts';
import type { CaseRow } from './open.ts';
import { waitsForAnswer } from './waiting.ts';

/** A committee's disposal decisions, and what keeps a case from going under each; the latest first. */
export async function disposalChoices(db: Queryable, row: CaseRow, day = todayOf()) {
	const waiting = await waitsForAnswer(db, row.id);
	const decisions = await db
		.select()
		.from(disposalDecisions)
		.where(eq(disposalDecisions.committeeId, row.committeeId))
		.orderBy(desc(disposalDecisions.decidedOn), asc(disposalDecisions.number));
	return decisions.map(({ id, number, title, covers, months }) => ({
		id,
		number,
		title,
		covers,
		months,
		issue: issueOf(row, waiting, months, day)
	}));
}

const issueOf = ({ state, closedAt, disposedAt }: CaseRow, waiting: boolean, months: number, day: string) =>
	caseDisposalIssue(
		{ state, closedOn: closedAt && todayOf(closedAt), waiting, disposed: disposedAt !== null },
		months,
		day
	);

const nothing = new Uint8Array(0);

/** Everything sealed of a case leaves; its coded facts and the log stay. Who has the receipt is told that it is gone. */
async function empty(
	tx: Queryable,
	row: CaseRow,
	decisionId: string,
	at: Date
): Promise<Record<string, number>> {
	const entries = await tx
		.delete(caseEntries)
		.where(eq(caseEntries.caseId, row.id))
		.returning({ id: caseEntries.id });
	const files = await tx
		.delete(caseFiles)
		.where(eq(caseFiles.caseId, row.id))
		.returning({ id: caseFiles.id });
	await tx.delete(reporterSessions).where(eq(reporterSessions.caseId, row.id));
	await tx.delete(receiptGuesses).where(eq(receiptGuesses.reference, row.reference));
	await tx
		.update(cases)
		.set({ sealedKeys: nothing, receiptKey: nothing, disposalDecisionId: decisionId, disposedAt: at })
		.where(eq(cases.id, row.id));
	return { entries: entries.length, files: files.length };
}

/**
 * Disposes of a closed case under a numbered decision of its committee: all or nothing, with the log's line.
 * `decision-unknown`, or what domain/complaints/caseDisposal.ts finds.
 */
export const disposeCase = (
	db: Database,
	caseId: string,
	{ decisionId, at = new Date() }: { decisionId: string; at?: Date },
	person: Person
): Promise<'done' | 'notNow' | 'decision-unknown' | CaseDisposalIssue> =>
	changeCase(db, { caseId, action: 'dispose', person }, async (tx, row) => {
		const [decision] = await tx
			.select()
			.from(disposalDecisions)
			.where(and(eq(disposalDecisions.id, decisionId), eq(disposalDecisions.committeeId, row.committeeId)))
			.for('share');
		if (!decision) return 'decision-unknown';
		const issue = issueOf(row, await waitsForAnswer(tx, row.id), decision.months, todayOf(at));
		if (issue) return issue;
		const left = await empty(tx, row, decision.id, at);
		const details = { decision: decision.number, ...left };
		await logCase(tx, { caseId: row.id, userId: person.id, action: 'disposed', details });
		return 'done';
	});

const emptied = ['case_entries', 'case_files', 'cases', 'reporter_sessions'] as const;

/**
 * The job: dead rows stay on the disk until their table is written anew. Done for two nights after a disposal: a process
 * may have been killed between the two.
 */
export async function forgetDisposed(db: Database, now = new Date()): Promise<void> {
	const [recent] = await db
		.select({ id: cases.id })
		.from(cases)
		.where(gt(cases.disposedAt, new Date(now.getTime() - 2 * 86_400_000)))
		.limit(1);
	if (!recent) return;
	for (const table of emptied) await db.$client.unsafe(`vacuum full ${table}`);
}
