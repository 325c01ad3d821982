import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { committees } from './organisation.ts';

export const consultationStates = ['draft', 'open', 'closed', 'released', 'archived'] as const;

export const consultations = pgTable(
	'consultations',
	{
		id: uuid().primaryKey().defaultRandom(),
		slug: text().notNull().unique(),
		committeeId: uuid()
			.notNull()
			.references(() => committees.id),
		state: text({ enum: consultationStates }).notNull().default('draft'),
		title: jsonb().$type<LocalText>().notNull(),
		/** What it is about, in a few sentences. */
		summary: jsonb().$type<LocalText>().notNull(),
		/** What the answers are used for. */
		purpose: jsonb().$type<LocalText>().notNull(),
		/** What came of it: "what you said, what we do". */
		outcome: jsonb().$type<LocalText>(),
		/** Which body the results are compared with for place: the background question whose options are districts of the population table. */
		formVersion: integer().notNull().default(1),
		opensOn: date(),
		/** The last day one can answer. */
		closesOn: date(),
		openedAt: timestamp({ withTimezone: true }),
		closedAt: timestamp({ withTimezone: true }),
		releasedAt: timestamp({ withTimezone: true }),
		demonstration: boolean().notNull().default(false),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [check('consultations_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)]
);

export const consultationTerms = pgTable(
	'consultation_terms',
	{
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		kind: text({ enum: ['focusArea', 'perspective', 'actionPlan'] }).notNull(),
		slug: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultationId, table.kind, table.slug] })]
);

/** A form as it was when the consultation opened; a later edit is a new version. */
export const formVersions = pgTable(
	'form_versions',
	{
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		form: jsonb().$type<Form>().notNull(),
		frozenAt: timestamp({ withTimezone: true })
	},
	(table) => [primaryKey({ columns: [table.consultationId, table.version] })]
);

/** Moves of a consultation between states: who and when, for the people who answer for it. */
export const consultationMoves = pgTable('consultation_moves', {
	id: uuid().primaryKey().defaultRandom(),
	consultationId: uuid()
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' }),
	move: text().notNull(),
	userId: uuid(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow()
});
