import { desc, eq } from 'drizzle-orm';
import { readDocument, type ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import type { Queryable } from '../db/client.ts';
import { releases } from '../db/schema/index.ts';

export type Release = Omit<typeof releases.$inferSelect, 'document'> & { document: ReleaseDocument };

/** The latest release of a consultation; undefined before the first. */
export async function findRelease(db: Queryable, consultationId: string): Promise<Release | undefined> {
	const [found] = await db
		.select()
		.from(releases)
		.where(eq(releases.consultationId, consultationId))
		.orderBy(desc(releases.number))
		.limit(1);
	return found && { ...found, document: readDocument(found.document) };
}
