import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { users } from './staff.ts';

/**
 * Somebody in a council has asked for a letter with a link and a code (decision D15). Kept for unknown addresses too, so
 * that they meet the same answers. Holds hashes only, and never the address.
 */
export const signInRequests = pgTable(
	'sign_in_requests',
	{
		/** SHA-256 of the secret that lies in a cookie of the browser that asked: in no other does the code work. */
		browserHash: text().primaryKey(),
		/** SHA-256 of that secret and the code together: a copy of the table is not enough to try codes against. */
		codeHash: text().notNull(),
		/** null: nobody in a council has the address that was typed. */
		userId: uuid().references(() => users.id, { onDelete: 'cascade' }),
		tries: integer().notNull().default(0),
		expiresAt: timestamp({ withTimezone: true }).notNull()
	},
	(table) => [index('sign_in_requests_user').on(table.userId)]
);
