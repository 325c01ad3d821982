import { count, eq } from 'drizzle-orm';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { languageRemarks } from '../db/schema/index.ts';

/** More than anybody reads: what comes then is turned away, so that a flood fills no disk. */
const mostUnread = 2000;

/**
 * Keeps what a reader says of a language's words, and nothing of the reader. Whether there was room: `false` when far too
 * many wait to be read.
 */
export async function keepRemark(
	db: Database,
	{ tag, page, remark }: { tag: string; page: string; remark: string }
): Promise<boolean> {
	const [unread] = await db
		.select({ number: count() })
		.from(languageRemarks)
		.where(eq(languageRemarks.state, 'new'));
	if (Number(unread?.number) >= mostUnread) return false;
	await db.insert(languageRemarks).values({ tag, page: page || null, remark: remark.trim(), day: today() });
	return true;
}
