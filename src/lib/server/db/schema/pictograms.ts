import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { media } from './media.ts';

/** The city's own pictograms, which the editor offers beside the house's signs: a picture and what staff call it. */
export const pictograms = pgTable('pictograms', {
	media: text()
		.primaryKey()
		.references(() => media.hash),
	name: text().notNull(),
	addedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});
