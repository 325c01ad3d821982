import { and, desc, eq } from 'drizzle-orm';
import type { Outcome } from '#lib/domain/complaints/coded.ts';
import { answerDueOn, usualAnswerDays } from '#lib/domain/complaints/deadlines.ts';
import type { CaseState } from '#lib/domain/complaints/states.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import { caseEntries, caseLog, cases, committees, complaintTerms } from '../db/schema/index.ts';
import { addEntry, entriesOf, type Entry } from './entries.ts';
import { filesOf, type FileRow } from './files.ts';
import { logCase } from './log.ts';
import type { HeldCase } from './reporter.ts';
import { tellOfCase } from './tell.ts';

/** A reporter's own case as they see it. Days are in the city (YYYY-MM-DD). */
export type OwnCase = {
	reference: string;
	state: CaseState;
	language: string;
	committee: LocalText;
	receivedOn: string;
	/** The day by which the committee has promised an answer. */
	answerBy: string;
	closedOn: string | null;
	outcome: Outcome | null;
	withdrawnOn: string | null;
	/** The days on which somebody at the committee opened it, latest first, and how many times; never who. */
	opened: { day: string; times: number }[];
	/** What has been said, both ways, in order. */
	said: (Entry & { on: string })[];
	contact: Entry | undefined;
	files: FileRow[];
};

/** A case's reference; undefined when there is none such. */
export async function referenceOf(db: Queryable, caseId: string): Promise<string | undefined> {
	const [row] = await db.select({ reference: cases.reference }).from(cases).where(eq(cases.id, caseId));
	return row?.reference;
}

const dayOf = (at: Date | null): string | null => at && today(at);

/** When the committee opened a case, by day: from the log, which names who, and that is not told here. */
async function openedOf(db: Queryable, caseId: string): Promise<OwnCase['opened']> {
	const rows = await db
		.select({ at: caseLog.at })
		.from(caseLog)
		.where(and(eq(caseLog.caseId, caseId), eq(caseLog.action, 'opened')))
		.orderBy(desc(caseLog.seq));
	const times = new Map<string, number>();
	for (const { at } of rows) {
		const day = today(new Date(at));
		times.set(day, (times.get(day) ?? 0) + 1);
	}
	return [...times].map(([day, count]) => ({ day, times: count }));
}

const keysOf = ({ shared }: Pick<HeldCase, 'shared'>) => ({
	shared: new Uint8Array(Buffer.from(shared, 'base64'))
});

/** A reporter's own case, opened with what their session holds; undefined when its content is gone. Throws Unopened. */
export async function ownCase(db: Database, { caseId, shared }: HeldCase): Promise<OwnCase | undefined> {
	const [row] = await db
		.select({ case: cases, committee: committees.name, answerDays: complaintTerms.answerDays })
		.from(cases)
		.innerJoin(committees, eq(committees.id, cases.committeeId))
		.leftJoin(complaintTerms, eq(complaintTerms.committeeId, cases.committeeId))
		.where(eq(cases.id, caseId));
	if (!row || row.case.disposedAt) return undefined;
	const keys = keysOf({ shared });
	const entries = await entriesOf(db, caseId, keys);
	const { reference, state, language, receivedOn, closedAt, outcome, withdrawnAt } = row.case;
	return {
		reference,
		state,
		language,
		committee: row.committee,
		receivedOn,
		answerBy: answerDueOn(receivedOn, row.answerDays ?? usualAnswerDays),
		closedOn: dayOf(closedAt),
		outcome,
		withdrawnOn: dayOf(withdrawnAt),
		opened: await openedOf(db, caseId),
		said: entries
			.filter(({ kind }) => kind !== 'contact')
			.map((entry) => ({ ...entry, on: today(entry.at) })),
		contact: entries.findLast(({ kind }) => kind === 'contact'),
		files: await filesOf(db, caseId, keys)
	};
}

/** The case's row, held for a change; undefined when it has been disposed of. */
async function held(tx: Queryable, caseId: string) {
	const [row] = await tx.select().from(cases).where(eq(cases.id, caseId)).for('update');
	return row?.disposedAt ? undefined : row;
}

/** The reporter writes on. False when the case's content is gone. */
export const writeOn = (
	db: Database,
	own: HeldCase,
	{ text, lang }: { text: string; lang: string }
): Promise<boolean> =>
	db.transaction(async (tx) => {
		const row = await held(tx, own.caseId);
		if (!row) return false;
		const entry = { kind: 'fromReporter' as const, content: { text, lang }, userId: null };
		await addEntry(tx, own.caseId, keysOf(own), entry);
		await logCase(tx, { caseId: own.caseId, action: 'wroteByReporter' });
		await tellOfCase(tx, row, 'caseMessage');
		return true;
	});

/** How the reporter may be reached takes the place of what was said before, which is deleted; empty: they take it away. */
export const changeContact = (db: Database, own: HeldCase, text: string): Promise<boolean> =>
	db.transaction(async (tx) => {
		if (!(await held(tx, own.caseId))) return false;
		await tx
			.delete(caseEntries)
			.where(and(eq(caseEntries.caseId, own.caseId), eq(caseEntries.kind, 'contact')));
		if (text)
			await addEntry(tx, own.caseId, keysOf(own), { kind: 'contact', content: { text }, userId: null });
		await logCase(tx, {
			caseId: own.caseId,
			action: 'contactChanged',
			details: { left: text !== '' }
		});
		return true;
	});

/** The reporter marks the complaint as withdrawn (återkallad): a mark; it stays until disposal. Once. */
export const withdraw = (db: Database, own: HeldCase): Promise<boolean> =>
	db.transaction(async (tx) => {
		const row = await held(tx, own.caseId);
		if (!row) return false;
		if (row.withdrawnAt) return true;
		await tx.update(cases).set({ withdrawnAt: new Date() }).where(eq(cases.id, own.caseId));
		await logCase(tx, { caseId: own.caseId, action: 'withdrawn' });
		return true;
	});
