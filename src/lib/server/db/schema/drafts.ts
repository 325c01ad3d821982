import {
	boolean,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { Draft } from '#lib/domain/drafts/node.ts';
import type { Op, Refused } from '#lib/domain/drafts/ops.ts';
import { consultations } from './consultations.ts';
import { users } from './staff.ts';

const consultationId = () =>
	uuid()
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' });

/** A form while it is written. Gone when the consultation opens or the new version is published. */
export const formDrafts = pgTable('form_drafts', {
	consultationId: consultationId().primaryKey(),
	/** Counts the edits, across drafts: an edit's number never comes again. */
	revision: integer().notNull().default(0),
	draft: jsonb().$type<Draft>().notNull(),
	/** Whether the draft is a whole form as it stands. */
	whole: boolean().notNull(),
	updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});

/** What was changed in a draft, by whom; `batch` is the sender's own name for it, so that the same one counts once. */
export const formDraftEdits = pgTable(
	'form_draft_edits',
	{
		consultationId: consultationId(),
		revision: integer().notNull(),
		batch: uuid().notNull(),
		userId: uuid()
			.notNull()
			.references(() => users.id),
		at: timestamp({ withTimezone: true }).notNull().defaultNow(),
		/** Those that were made. */
		ops: jsonb().$type<Op[]>().notNull(),
		/** Those that were not, with why. */
		refused: jsonb().$type<Refused[]>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.consultationId, table.revision] }),
		unique('form_draft_edits_batch').on(table.consultationId, table.batch)
	]
);

/** Who has the editor open, as of when they were last heard of. */
export const formEditors = pgTable(
	'form_editors',
	{
		consultationId: consultationId(),
		userId: uuid()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		/** The part they are at. */
		part: text()
	},
	(table) => [primaryKey({ columns: [table.consultationId, table.userId] })]
);
