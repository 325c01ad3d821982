import { integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { StoredDocument } from '#lib/domain/disclosure/document.ts';
import { consultations } from './consultations.ts';

/** What has been made public of a consultation: computed once, stored, only ever rendered. Append-only (a trigger refuses change). */
export const releases = pgTable(
	'releases',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id),
		number: integer().notNull(),
		/** HMAC-SHA-256 of the frozen responses, under a key outside the database. */
		snapshotHash: text().notNull(),
		document: jsonb().$type<StoredDocument>().notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [uniqueIndex('releases_consultation_number').on(table.consultationId, table.number)]
);
