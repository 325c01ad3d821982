import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { requestStates } from '#lib/domain/records/request.ts';
import { consultations } from './consultations.ts';
import { users } from './staff.ts';

/**
 * Requests for raw answers as official records: what was asked for, the secrecy review, and who decided. Not who asked:
 * a request may be anonymous, and the city's own registry has the letter.
 */
export const recordRequests = pgTable(
	'record_requests',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id),
		/** The city's own registry's, as free text. */
		registryNumber: text().notNull(),
		/** What is asked for. */
		asked: text().notNull(),
		/** The question whose answers are meant; null: all. */
		question: text(),
		state: text({ enum: requestStates }).notNull().default('asked'),
		askedBy: uuid()
			.notNull()
			.references(() => users.id),
		askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		/** Why it may be handed out, or why not. */
		reason: text(),
		reviewedBy: uuid().references(() => users.id),
		reviewedAt: timestamp({ withTimezone: true }),
		/** What the second person wants looked at again. */
		sentBack: text(),
		decidedBy: uuid().references(() => users.id),
		decidedAt: timestamp({ withTimezone: true }),
		handedOutAt: timestamp({ withTimezone: true })
	},
	(table) => [index('record_requests_consultation').on(table.consultationId)]
);
