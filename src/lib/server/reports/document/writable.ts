import { eq } from 'drizzle-orm';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import type { Queryable } from '../../db/client.ts';
import { reports } from '../../db/schema/index.ts';

/** Whether a report can be written on. Until the transaction ends, nobody moves it on. */
export async function holdWritable(tx: Queryable, reportId: string): Promise<boolean> {
	const [row] = await tx
		.select({ state: reports.state })
		.from(reports)
		.where(eq(reports.id, reportId))
		.for('share');
	return row !== undefined && takesWriting(row.state);
}

/** What came of saving: `conflict`: somebody else saved since the form was opened; `closed`: the report is not written on now. */
export type Saved = 'saved' | 'conflict' | 'closed';
