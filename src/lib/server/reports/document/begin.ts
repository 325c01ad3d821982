import type { Period } from '#lib/domain/reports/period.ts';
import { note } from '../../auth/audit.ts';
import type { Database } from '../../db/client.ts';
import { reports } from '../../db/schema/index.ts';
import { findWritten, type ReportOwner, type ReportRow } from './find.ts';

/** Begins to write the report of a period; the same again when somebody has. */
export async function beginReport(
	db: Database,
	owner: ReportOwner,
	period: Period,
	userId?: string
): Promise<ReportRow> {
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(reports)
			.values({ committeeId: owner.id, period: period.key })
			.onConflictDoNothing()
			.returning();
		if (made) {
			await note(tx, { userId, action: 'report.begin', subject: made.id });
			return made;
		}
		const there = await findWritten(tx, owner, period);
		if (!there) throw new Error('a report that is there was not found');
		return there;
	});
}
