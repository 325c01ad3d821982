import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * Letters to be sent, written in the same transaction as what they tell of. `values` are what the wording names: titles
 * and dates, never answers. Gone once sent.
 */
export const outbox = pgTable('outbox', {
	id: uuid().primaryKey().defaultRandom(),
	address: text().notNull(),
	lang: text().notNull(),
	letter: text().notNull(),
	values: jsonb().$type<Record<string, string>>().notNull(),
	tries: integer().notNull().default(0),
	nextTryAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});
