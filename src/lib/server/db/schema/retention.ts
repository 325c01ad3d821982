import { date, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { committees } from './organisation.ts';
import { users } from './staff.ts';

/** A committee's disposal decisions (gallringsbeslut). One serves many consultations, and is not changed while it does. */
export const disposalDecisions = pgTable(
	'disposal_decisions',
	{
		id: uuid().primaryKey().defaultRandom(),
		committeeId: uuid()
			.notNull()
			.references(() => committees.id),
		/** The city's own registry's, as free text. */
		number: text().notNull(),
		title: text().notNull(),
		decidedOn: date().notNull(),
		/** What it covers, in the decision's words. */
		covers: text().notNull().default(''),
		/** Months that answers are kept after the last day of answering. */
		months: integer().notNull(),
		addedBy: uuid().references(() => users.id),
		addedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [uniqueIndex('disposal_decisions_number').on(table.committeeId, table.number)]
);
