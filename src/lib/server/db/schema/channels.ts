import {
	date,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { consultations } from './consultations.ts';
import { bytes } from './types.ts';

const consultationId = () =>
	uuid()
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' });

/** Single-use codes that were made together, and under which name staff knows them. */
export const codeBatches = pgTable(
	'code_batches',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: consultationId(),
		name: text().notNull(),
		size: integer().notNull(),
		madeAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		revokedAt: timestamp({ withTimezone: true })
	},
	(table) => [uniqueIndex('code_batches_name').on(table.consultationId, table.name)]
);

/** Codes that may be used, each as an HMAC under a key outside the database. Never changed when one is used. */
export const codes = pgTable(
	'codes',
	{
		codeHash: bytes().primaryKey(),
		batchId: uuid()
			.notNull()
			.references(() => codeBatches.id, { onDelete: 'cascade' })
	},
	(table) => [index('codes_batch').on(table.batchId)]
);

/**
 * Codes that have been used. Written with the sealed sending, before there is an answer to be seen, and written anew in
 * random order each time answers leave the spool (decision D19).
 */
export const spentCodes = pgTable(
	'spent_codes',
	{
		codeHash: bytes().primaryKey(),
		// No foreign key: it would lock the consultation's row once for every sending.
		consultationId: uuid().notNull()
	},
	(table) => [index('spent_codes_consultation').on(table.consultationId)]
);

/** How many wrong codes were tried, by consultation and hour: what limits guessing. */
export const wrongCodes = pgTable(
	'wrong_codes',
	{
		consultationId: consultationId(),
		hour: timestamp({ withTimezone: true }).notNull(),
		count: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultationId, table.hour] })]
);

/** Half-finished answers that somebody asked to have kept: named and sealed by a code that only they hold. */
export const savedDrafts = pgTable(
	'saved_drafts',
	{
		lookup: bytes().primaryKey(),
		consultationId: consultationId(),
		sealed: bytes().notNull(),
		/** The last day it is kept. */
		lastDay: date().notNull()
	},
	(table) => [index('saved_drafts_consultation').on(table.consultationId)]
);

/** Paper sheets that wait for a second person to type them again, sealed whole; gone once that is done. */
export const paperSheets = pgTable(
	'paper_sheets',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: consultationId(),
		sealed: bytes().notNull()
	},
	(table) => [index('paper_sheets_consultation').on(table.consultationId)]
);

/** How well two typings of the same sheets agreed, in all. */
export const paperAgreement = pgTable('paper_agreement', {
	consultationId: consultationId().primaryKey(),
	sheets: integer().notNull(),
	/** Fields that either of the two had typed something in. */
	fields: integer().notNull(),
	agreed: integer().notNull()
});
