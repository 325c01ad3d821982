import { integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Verdict } from '#lib/domain/disclosure/audit.ts';
import type { StoredDocument } from '#lib/domain/disclosure/document.ts';
import type { ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import { consultations } from './consultations.ts';
import { bytes } from './types.ts';

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
		/** How it was planned; null before releases could be. */
		plan: jsonb().$type<ReleasePlan>(),
		/** What the audit found of everything published up to it. */
		audit: jsonb().$type<Verdict[]>(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [uniqueIndex('releases_consultation_number').on(table.consultationId, table.number)]
);

/**
 * Which responses a release was about: their marks (HMACs, sorted), sealed under a key outside the database. What a later
 * release adds is told by them. They leave with the answers.
 */
export const releaseSnapshots = pgTable('release_snapshots', {
	// No foreign key: the table of releases is append-only, and says so itself.
	releaseId: uuid().primaryKey(),
	consultationId: uuid()
		.notNull()
		.references(() => consultations.id),
	sealed: bytes().notNull()
});
