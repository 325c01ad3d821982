import { eq } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import type { Database } from '../db/client.ts';
import { cases } from '../db/schema/index.ts';
import { changeCase } from './change.ts';
import { logCase } from './log.ts';
import type { OpenedCase } from './open.ts';
import { addNote, type Written } from './write.ts';

/** Marks a case as spam, or takes the mark away, with a reason that is kept as a note. Nothing is deleted. */
export const markSpam = (
	db: Database,
	opened: OpenedCase,
	{ spam, reason }: { spam: boolean; reason: Written },
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId: opened.row.id, action: spam ? 'spam' : 'unspam', person }, async (tx, row) => {
		await tx
			.update(cases)
			.set({ spamAt: spam ? new Date() : null })
			.where(eq(cases.id, row.id));
		await addNote(tx, opened, reason, person.id);
		const action = spam ? 'spamMarked' : 'spamUnmarked';
		await logCase(tx, { caseId: row.id, userId: person.id, action });
		return 'done';
	});

/** Enters the city's own registry number; '' takes it away. */
export const registerCase = (
	db: Database,
	caseId: string,
	number: string,
	person: Person
): Promise<'done' | 'notNow'> =>
	changeCase(db, { caseId, action: 'register', person }, async (tx, row) => {
		const registryNumber = number === '' ? null : number;
		await tx.update(cases).set({ registryNumber }).where(eq(cases.id, row.id));
		const details = { registered: registryNumber !== null };
		await logCase(tx, { caseId: row.id, userId: person.id, action: 'registered', details });
		return 'done';
	});
