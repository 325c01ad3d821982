import { foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { consultations } from './consultations.ts';
import { media } from './media.ts';

/** A text of a consultation's form, read aloud and recorded: found by what the text is (SHA-256), so a changed one has none. */
export const recordings = pgTable(
	'recordings',
	{
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		lang: text().notNull(),
		textHash: text().notNull(),
		/** The text that was read, to show which one it was once the form has another. */
		text: text().notNull(),
		media: text().notNull(),
		/** When each word begins, in seconds; null: spread over the whole by the words' lengths. */
		times: jsonb().$type<number[]>()
	},
	(table) => [
		primaryKey({ columns: [table.consultationId, table.lang, table.textHash] }),
		foreignKey({ columns: [table.media], foreignColumns: [media.hash] })
	]
);
