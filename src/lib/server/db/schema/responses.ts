import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import type { Answers } from '#lib/domain/questions/common.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { consultations } from './consultations.ts';
import { bytes } from './types.ts';

const consultationId = () =>
	uuid()
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' });

/** Answers and nothing else: no time, language, address, channel or order (decision D11). */
export const responses = pgTable(
	'responses',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: consultationId(),
		version: integer().notNull(),
		answers: jsonb().$type<Answers>().notNull()
	},
	(table) => [index('responses_consultation').on(table.consultationId, table.id)]
);

/**
 * What makes a submission count once: SHA-256 of its key, and an HMAC of its content under that key,
 * so that nothing can be guessed from it. Dropped a week after closing (decision D10).
 */
export const receipts = pgTable(
	'receipts',
	{
		keyHash: bytes().primaryKey(),
		contentHmac: bytes().notNull(),
		// No foreign key: it would lock the consultation's row once for every submission.
		consultationId: uuid().notNull()
	},
	(table) => [index('receipts_consultation').on(table.consultationId)]
);

const spoolColumns = () => ({
	consultationId: uuid().notNull(),
	sealed: bytes().notNull()
});
/** Submissions wait here, sealed under a key outside the database. The two tables take turns and are truncated. */
export const spoolA = pgTable('spool_a', spoolColumns());
export const spoolB = pgTable('spool_b', spoolColumns());

/** How many took part, by day, channel and language; counted per batch, never beside an answer. */
export const participation = pgTable(
	'participation',
	{
		consultationId: consultationId(),
		day: date().notNull(),
		channel: text().notNull(),
		language: text().notNull(),
		count: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultationId, table.day, table.channel, table.language] })]
);

/** What staff has been shown of participation while the consultation was open: frozen periods of at least k. */
export const participationPeriods = pgTable(
	'participation_periods',
	{
		consultationId: consultationId(),
		firstDay: date().notNull(),
		lastDay: date().notNull(),
		count: integer().notNull(),
		publishedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [primaryKey({ columns: [table.consultationId, table.firstDay] })]
);

/** Free texts, cut loose from their responses at closing; withheld until a person releases each of them. */
export const freeTexts = pgTable(
	'free_texts',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: consultationId(),
		question: text().notNull(),
		text: text().notNull(),
		state: text({ enum: ['withheld', 'released', 'refused'] })
			.notNull()
			.default('withheld'),
		/** What is shown: the text, or the text with something struck out. */
		released: text(),
		/** Whether what is shown is not what was written; known when the original has been deleted too. */
		edited: boolean().notNull().default(false),
		/** The language that it is written in, as detected or corrected: known of a text in review, never of an answer. */
		lang: text(),
		/** What is shown, in other languages, beside what is shown itself. */
		translations: jsonb().$type<LocalText>()
	},
	(table) => [index('free_texts_consultation').on(table.consultationId)]
);

/**
 * How to reach those who said that they may be reached: sealed under a key outside the database, written anew in random
 * order with every batch, and with nothing that joins them to an answer. Deleted some days after closing.
 */
export const contacts = pgTable(
	'contacts',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: consultationId(),
		question: text().notNull(),
		sealed: bytes().notNull()
	},
	(table) => [index('contacts_consultation').on(table.consultationId)]
);
