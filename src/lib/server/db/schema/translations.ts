import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { LocalText } from '#lib/domain/text/text.ts';
import { users } from './staff.ts';

/**
 * The city's own words for texts of the interface, by language: written by translators, instead of those in messages/.
 * One row per plural form. Used as soon as it is written, with its status shown; the text in messages/ comes back when it goes.
 */
export const translations = pgTable(
	'translations',
	{
		tag: text().notNull(),
		/** `file:a.b`, without plural form. */
		key: text().notNull(),
		/** `''` where the text has no plural forms. */
		form: text().notNull().default(''),
		text: text().notNull(),
		status: text({ enum: ['machine', 'draft', 'reviewed', 'published'] }).notNull(),
		/** The Swedish that it was made from (i18n/status.ts). */
		sourceHash: text().notNull(),
		/** Counts the changes, so that two who write at once are told. */
		revision: integer().notNull().default(1),
		authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
		reviewerId: uuid().references(() => users.id, { onDelete: 'set null' }),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [
		primaryKey({ columns: [table.tag, table.key, table.form] }),
		index('translations_status').on(table.tag, table.status)
	]
);

/** The term base: the city's words and what they are called in each language, with where that is from. */
export const terms = pgTable('terms', {
	id: uuid().primaryKey().defaultRandom(),
	/** With Swedish always; the others with their status. */
	words: jsonb().$type<LocalText>().notNull(),
	/** What it means, where the word alone does not say. */
	note: text(),
	/** A public list that the words are from. */
	source: text(),
	position: integer().notNull().default(0),
	updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});

/** What readers say of a language's words: without a name, an address or a time of day. */
export const languageRemarks = pgTable(
	'language_remarks',
	{
		id: uuid().primaryKey().defaultRandom(),
		tag: text().notNull(),
		/** The page below the language that it is about, without a query. */
		page: text(),
		remark: text().notNull(),
		state: text({ enum: ['new', 'done'] })
			.notNull()
			.default('new'),
		day: text().notNull()
	},
	(table) => [index('language_remarks_tag').on(table.tag, table.state)]
);
