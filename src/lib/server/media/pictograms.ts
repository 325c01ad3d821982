import { asc, eq } from 'drizzle-orm';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { pictograms } from '../db/schema/index.ts';
import { addMedia, type MediaFault } from './add.ts';

export type Pictogram = { media: string; name: string };

/** The city's own pictograms, by name. */
export const listPictograms = (db: Database): Promise<Pictogram[]> =>
	db
		.select({ media: pictograms.media, name: pictograms.name })
		.from(pictograms)
		.orderBy(asc(pictograms.name), asc(pictograms.media));

/** Keeps a picture for all forms to use; the same picture again gets the new name. */
export async function addPictogram(
	db: Database,
	{ name, bytes }: { name: string; bytes: Uint8Array },
	userId: string
): Promise<Pictogram | { code: MediaFault }> {
	const added = await addMedia(db, 'image', bytes, userId);
	if ('code' in added) return added;
	const { media } = added;
	await db
		.insert(pictograms)
		.values({ media, name })
		.onConflictDoUpdate({ target: pictograms.media, set: { name } });
	return { media, name };
}

/** Offers a pictogram no longer; forms that show it go on doing so. False when it is not among them. */
export async function removePictogram(db: Database, media: string, userId: string): Promise<boolean> {
	const gone = await db.delete(pictograms).where(eq(pictograms.media, media)).returning();
	if (gone.length > 0) await note(db, { userId, action: 'pictogram.remove', subject: media });
	return gone.length > 0;
}
