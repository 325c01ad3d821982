import { and, asc, count, eq } from 'drizzle-orm';
import { note } from '../auth/audit.ts';
import { today } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import { languageRemarks } from '../db/schema/index.ts';

export type Remark = { id: string; tag: string; page: string | null; remark: string; day: string };

/** Readers' remarks on a language's words that nobody has dealt with, the oldest first. */
export const newRemarks = (db: Queryable, most = 50): Promise<Remark[]> =>
	db
		.select({
			id: languageRemarks.id,
			tag: languageRemarks.tag,
			page: languageRemarks.page,
			remark: languageRemarks.remark,
			day: languageRemarks.day
		})
		.from(languageRemarks)
		.where(eq(languageRemarks.state, 'new'))
		.orderBy(asc(languageRemarks.day), asc(languageRemarks.id))
		.limit(most);

/** How many wait. */
export async function countNewRemarks(db: Queryable): Promise<number> {
	const [row] = await db
		.select({ count: count() })
		.from(languageRemarks)
		.where(eq(languageRemarks.state, 'new'));
	return row?.count ?? 0;
}

/** Marks a remark as dealt with. False when there is none that waits. */
export const settleRemark = (db: Database, id: string, by: string): Promise<boolean> =>
	db.transaction(async (tx) => {
		const done = await tx
			.update(languageRemarks)
			.set({ state: 'done' })
			.where(and(eq(languageRemarks.id, id), eq(languageRemarks.state, 'new')))
			.returning({ id: languageRemarks.id });
		if (done.length > 0) await note(tx, { userId: by, action: 'remark.settle', subject: id });
		return done.length > 0;
	});

/** More than anybody reads: what comes then is turned away, so that a flood fills no disk. */
const mostUnread = 2000;

/**
 * Keeps what a reader says of a language's words, and nothing of the reader. Whether there was room: `false` when far too
 * many wait to be read.
 */
export async function keepRemark(
	db: Queryable,
	{ tag, page, remark }: { tag: string; page: string; remark: string }
): Promise<boolean> {
	if ((await countNewRemarks(db)) >= mostUnread) return false;
	await db.insert(languageRemarks).values({ tag, page: page || null, remark: remark.trim(), day: today() });
	return true;
}
