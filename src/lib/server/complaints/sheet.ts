import { eq } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import { shownCode } from '#lib/domain/complaints/receipt.ts';
import { citySettings } from '../city/settings.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { committees } from '../db/schema/index.ts';
import { changeCase } from './change.ts';
import { entriesOf } from './entries.ts';
import { logCase } from './log.ts';
import type { OpenedCase } from './open.ts';

const dayOf = (at: Date | null): string | null => at && today(at);

async function sheetOf(db: Database, { row, keys }: OpenedCase) {
	const entries = await entriesOf(db, row.id, keys);
	const latest = (kind: 'contact' | 'title') =>
		entries.findLast((entry) => entry.kind === kind)?.text ?? null;
	const [committee] = await db
		.select({ name: committees.name })
		.from(committees)
		.where(eq(committees.id, row.committeeId));
	return {
		city: (await citySettings(db)).name,
		committee: committee?.name ?? {},
		reference: shownCode(row.reference),
		registryNumber: row.registryNumber,
		receivedOn: row.receivedOn,
		sender: latest('contact'),
		title: latest('title'),
		kinds: row.kinds,
		channel: row.channel,
		language: row.language,
		acknowledgedOn: dayOf(row.acknowledgedAt),
		answeredOn: dayOf(row.answeredAt),
		closedOn: dayOf(row.closedAt),
		outcome: row.outcome
	};
}

/** What a registration sheet says, from an opened case; that it was made is in the log before anything leaves. */
export async function caseSheetOf(
	db: Database,
	opened: OpenedCase,
	person: Person
): Promise<Awaited<ReturnType<typeof sheetOf>> | 'notNow'> {
	const { row } = opened;
	const noted = await changeCase(db, { caseId: row.id, action: 'sheet', person }, async (tx) => {
		await logCase(tx, { caseId: row.id, userId: person.id, action: 'sheetMade' });
		return 'done';
	});
	return noted === 'done' ? sheetOf(db, opened) : 'notNow';
}
