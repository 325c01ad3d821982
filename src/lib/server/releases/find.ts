import { desc, eq } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { releases } from '../db/schema/index.ts';

export type Release = typeof releases.$inferSelect;

/** The latest release of a consultation, as it was stored; undefined before the first. */
export async function findRelease(db: Queryable, consultationId: string): Promise<Release | undefined> {
	const [found] = await db
		.select()
		.from(releases)
		.where(eq(releases.consultationId, consultationId))
		.orderBy(desc(releases.number))
		.limit(1);
	return found;
}
