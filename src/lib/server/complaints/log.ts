import { createHash } from 'node:crypto';
import { desc, sql } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { caseLog } from '../db/schema/index.ts';
import { canonical } from './canonical.ts';

/** What can be done to a case, and to the keys of cases, as the log names it. */
export const logActions = [
	'received',
	'opened',
	'openedByReporter',
	'moved',
	'wrote',
	'wroteByReporter',
	'fileAdded',
	'fileRead',
	'coded',
	'assigned',
	'forwarded',
	'recused',
	'registered',
	'sheetMade',
	'withdrawn',
	'contactChanged',
	'spamMarked',
	'spamUnmarked',
	'sameMarked',
	'disposed',
	'counted',
	'keyMade',
	'keyGranted',
	'keyRevoked',
	'keyRecovered',
	'keyEscrowed',
	'escrowMade',
	'passphraseSet',
	'unlocked',
	'unlockFailed'
] as const;
export type LogAction = (typeof logActions)[number];

export type LogLine = {
	seq: number;
	/** ISO 8601, UTC, milliseconds. */
	at: string;
	caseId: string | null;
	userId: string | null;
	action: string;
	details: Record<string, unknown> | null;
	previous: string;
	hash: string;
};

/** What the first line is bound to. */
export const origin = '0'.repeat(64);

/** The hash that binds a line to the one before it: SHA-256 over its canonical JSON. */
export const hashOf = (line: Omit<LogLine, 'hash'>): string =>
	createHash('sha256').update(canonical(line)).digest('hex');

/**
 * Adds a line to the log of cases: identifiers, never content. In a transaction together with what it tells of; one at a
 * time, for each line is bound to the one before.
 */
export async function logCase(
	tx: Queryable,
	{
		caseId = null,
		userId = null,
		action,
		details = null
	}: {
		caseId?: string | null;
		userId?: string | null;
		action: LogAction;
		details?: Record<string, unknown> | null;
	}
): Promise<void> {
	await tx.transaction(async (own) => {
		await own.execute(sql`lock table ${caseLog} in share row exclusive mode`);
		const [last] = await own
			.select({ seq: caseLog.seq, hash: caseLog.hash })
			.from(caseLog)
			.orderBy(desc(caseLog.seq))
			.limit(1);
		const line = {
			seq: (last?.seq ?? 0) + 1,
			at: new Date().toISOString(),
			caseId,
			userId,
			action,
			details,
			previous: last?.hash ?? origin
		};
		await own.insert(caseLog).values({ ...line, hash: hashOf(line) });
	});
}
