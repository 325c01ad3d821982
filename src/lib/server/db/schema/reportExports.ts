import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytes } from './types.ts';

/** A file of a report that somebody has asked for: how far it has come, and its bytes. Deleted after a day. */
export const reportExports = pgTable(
	'report_exports',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** The committee's slug, or that of the whole city. */
		owner: text().notNull(),
		period: text().notNull(),
		/** domain/reports/files.ts: `report.docx` … */
		file: text().notNull(),
		lang: text().notNull(),
		state: text({ enum: ['waiting', 'running', 'made', 'failed'] })
			.notNull()
			.default('waiting'),
		/** Parts that are made, of all. */
		done: integer().notNull().default(0),
		total: integer().notNull().default(1),
		/** What the report's numbers are found under in the log. */
		failure: text(),
		bytes: bytes(),
		size: integer(),
		userId: uuid(),
		askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		/** Set anew with every part: what has stood still is taken up by another. */
		movedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [index('report_exports_of').on(table.owner, table.period, table.askedAt)]
);
