import { eq, sql, type SQL } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { cases } from '../db/schema/index.ts';

// Columns by their full names: the query builder leaves the table out where there is only one, and within here that is another.
/** Whether the reporter of a row of `cases` has written, or added a file, and nobody has done anything since. */
export const isWaiting: SQL<boolean> = sql<boolean>`exists (
	select 1 from (
		select e.created_at from case_entries e where e.case_id = cases.id and e.kind = 'fromReporter'
		union all
		select f.created_at from case_files f where f.case_id = cases.id and f.user_id is null
	) theirs
	where theirs.created_at > greatest(
		(select max(o.created_at) from case_entries o where o.case_id = cases.id and o.kind in ('toReporter', 'note', 'measure')),
		cases.acknowledged_at,
		cases.closed_at,
		'-infinity'::timestamptz
	)
)`;

/** The same of one case. */
export async function waitsForAnswer(db: Queryable, caseId: string): Promise<boolean> {
	const [row] = await db.select({ waiting: isWaiting }).from(cases).where(eq(cases.id, caseId));
	return row?.waiting ?? false;
}
