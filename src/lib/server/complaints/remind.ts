import { and, eq, isNull, ne } from 'drizzle-orm';
import { isWorkingDay } from '#lib/domain/calendar/workingDays.ts';
import { today as todayOf } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { cases } from '../db/schema/index.ts';
import { lockedCase } from './change.ts';
import { listCases } from './list.ts';
import { tellOfCase } from './tell.ts';

/**
 * The job: one letter a case and working day to whoever has it in hand, or to all who work at its committee, when what it
 * owes is late or due that day. The mark and the letters are one transaction. Returns the references.
 */
export async function remindOfCases(
	db: Database,
	{ day = todayOf(), at = new Date() } = {}
): Promise<string[]> {
	if (!isWorkingDay(day)) return [];
	const where = and(ne(cases.state, 'closed'), isNull(cases.spamAt), eq(cases.demonstration, false));
	const due = (await listCases(db, 'house', { where, day })).filter(
		({ deadline }) => deadline && deadline.left <= 0
	);
	const reminded: string[] = [];
	for (const { row } of due)
		await db.transaction(async (tx) => {
			const now = await lockedCase(tx, row.id);
			if (!now || now.state !== row.state || (now.remindedAt && todayOf(now.remindedAt) >= day)) return;
			await tx.update(cases).set({ remindedAt: at }).where(eq(cases.id, row.id));
			await tellOfCase(tx, now, 'caseReminder');
			reminded.push(row.reference);
		});
	return reminded;
}
