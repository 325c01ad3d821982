import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import type { Database } from '../db/client.ts';
import { cases, committeeKeys, committees } from '../db/schema/index.ts';
import { changeCase } from './change.ts';
import { addEntry } from './entries.ts';
import { forwardCase } from './forward.ts';
import { logCase } from './log.ts';
import type { OpenedCase } from './open.ts';
import { tellOfCase } from './tell.ts';
import type { Written } from './write.ts';

/** Committees that a case can go on to: those with a key of their own. */
export const forwardTargets = (db: Database, committeeId: string) =>
	db
		.select({ id: committees.id, slug: committees.slug, name: committees.name })
		.from(committees)
		.innerJoin(
			committeeKeys,
			and(eq(committeeKeys.committeeId, committees.id), isNull(committeeKeys.retiredAt))
		)
		.where(ne(committees.id, committeeId))
		.orderBy(asc(committees.slug));

/**
 * Forwards a case to another committee, tells the reporter in the same transaction, and the committee by letter.
 * `noTarget`: that committee has no key, or is the case's own.
 */
export const forward = (
	db: Database,
	opened: OpenedCase,
	{ to, message }: { to: string; message: Written },
	person: Person
): Promise<'done' | 'notNow' | 'noTarget'> =>
	changeCase(db, { caseId: opened.row.id, action: 'forward', person }, async (tx, row) => {
		// A transaction within it: all of this or nothing.
		const forwarded = await forwardCase(tx as Database, { ...opened, row }, to, person.id);
		if (forwarded === 'changed') return 'notNow';
		if (typeof forwarded === 'string') return 'noTarget';
		const { id: userId } = person;
		await addEntry(tx, row.id, opened.keys, { kind: 'toReporter', content: message, userId });
		await logCase(tx, { caseId: row.id, userId, action: 'wrote', details: { kind: 'toReporter' } });
		const [moved] = await tx.select().from(cases).where(eq(cases.id, row.id));
		if (moved) await tellOfCase(tx, moved, 'caseForwarded');
		return 'done';
	});
