import type { Database } from '../db/client.ts';
import { translations } from '../db/schema/index.ts';

/** The city's own texts of the interface by language: how far each has come, without its words. */
export const ownTexts = (db: Database) =>
	db
		.select({
			tag: translations.tag,
			key: translations.key,
			status: translations.status,
			sourceHash: translations.sourceHash
		})
		.from(translations);
