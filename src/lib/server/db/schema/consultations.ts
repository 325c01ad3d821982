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
import { entries } from '#lib/domain/consultations/entry.ts';
import { states } from '#lib/domain/consultations/lifecycle.ts';
import type { ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import type { Reach } from '#lib/domain/consultations/reach.ts';
import type { Checklist } from '#lib/domain/consultations/review.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { committees } from './organisation.ts';
import { disposalDecisions } from './retention.ts';
import { users } from './staff.ts';

export const consultations = pgTable(
	'consultations',
	{
		id: uuid().primaryKey().defaultRandom(),
		slug: text().notNull().unique(),
		committeeId: uuid()
			.notNull()
			.references(() => committees.id),
		/** A dialogue with residents, or what a committee's complaints are counted by. */
		source: text({ enum: ['residents', 'complaints'] })
			.notNull()
			.default('residents'),
		state: text({ enum: states }).notNull().default('draft'),
		title: jsonb().$type<LocalText>().notNull(),
		/** What it is about, in a few sentences. */
		summary: jsonb().$type<LocalText>().notNull(),
		/** What the answers are used for. */
		purpose: jsonb().$type<LocalText>().notNull(),
		/** Whom it addresses: what participation is compared with. */
		reach: jsonb().$type<Reach>().notNull().default({ whom: 'everybody' }),
		/** The review's checklist, as far as it has been filled in. */
		checklist: jsonb().$type<Checklist>().notNull().default({}),
		/** Who may answer: anybody, those who have a code, or both. */
		entry: text({ enum: entries }).notNull().default('open'),
		/** Of a hundred paper sheets, how many a second person types again. */
		paperSample: integer().notNull().default(10),
		/** What it led to, in short; the whole answer stands in consultation_replies. */
		outcome: jsonb().$type<LocalText>(),
		/** How its next release is planned: which groups are merged, what is crossed. */
		releasePlan: jsonb().$type<ReleasePlan>(),
		formVersion: integer().notNull().default(1),
		opensOn: date(),
		/** The last day one can answer. */
		closesOn: date(),
		openedAt: timestamp({ withTimezone: true }),
		closedAt: timestamp({ withTimezone: true }),
		releasedAt: timestamp({ withTimezone: true }),
		answeredAt: timestamp({ withTimezone: true }),
		/** When somebody was last reminded that residents wait for an answer. */
		remindedAt: timestamp({ withTimezone: true }),
		/** The disposal decision under which raw answers leave, and the day on which they do. */
		disposalDecisionId: uuid().references(() => disposalDecisions.id),
		disposeOn: date(),
		/** When raw answers left. From then on there is no new release and no new breakdown. */
		disposedAt: timestamp({ withTimezone: true }),
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

/** "This is what you said, this is what we do": the committee's answer to residents, theme by theme. */
export const consultationReplies = pgTable('consultation_replies', {
	id: uuid().primaryKey().defaultRandom(),
	consultationId: uuid()
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' }),
	position: integer().notNull(),
	theme: jsonb().$type<LocalText>().notNull(),
	said: jsonb().$type<LocalText>().notNull(),
	doing: jsonb().$type<LocalText>().notNull(),
	/** Who does it. */
	committeeId: uuid()
		.notNull()
		.references(() => committees.id),
	/** By when. */
	dueOn: date()
});

/** Somebody of a council, an ombudsman or another who was asked to comment before opening; and what was answered. */
export const reviewRequests = pgTable('review_requests', {
	id: uuid().primaryKey().defaultRandom(),
	consultationId: uuid()
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' }),
	userId: uuid()
		.notNull()
		.references(() => users.id),
	askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	comment: text(),
	commentedAt: timestamp({ withTimezone: true }),
	answer: text(),
	answeredAt: timestamp({ withTimezone: true })
});
