import { eq, sql } from 'drizzle-orm';
import { samePlan } from '#lib/domain/disclosure/plan.ts';
import type { Database } from '../db/client.ts';
import { responses } from '../db/schema/index.ts';
import { readLedger } from './ledger.ts';
import { plannedOf } from './planned.ts';

/**
 * Whether there is anything to release again. `late`: answers have come since the latest release; `replanned`: it is
 * planned otherwise now; `gone`: the answers have left, and nothing more can be counted.
 */
export type Further = { late: boolean; replanned: boolean; gone: boolean };

/** Undefined before the first release. */
export async function furtherRelease(db: Database, consultationId: string): Promise<Further | undefined> {
	const last = (await readLedger(db, consultationId)).at(-1);
	if (!last) return undefined;
	const [now] = await db
		.select({ count: sql<number>`count(*)::int` })
		.from(responses)
		.where(eq(responses.consultationId, consultationId));
	const planned = (await plannedOf(db, consultationId)) ?? last.plan;
	return {
		late: last.marks !== undefined && (now?.count ?? 0) > last.marks.size,
		replanned: !samePlan(planned, last.plan),
		gone: last.marks === undefined
	};
}
