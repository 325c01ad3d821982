import { and, asc, count, eq } from 'drizzle-orm';
import { today } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
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
export async function settleRemark(db: Queryable, id: string): Promise<boolean> {
	const done = await db
		.update(languageRemarks)
		.set({ state: 'done' })
		.where(and(eq(languageRemarks.id, id), eq(languageRemarks.state, 'new')))
		.returning({ id: languageRemarks.id });
	return done.length > 0;
}

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
