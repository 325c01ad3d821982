import { sql } from 'drizzle-orm';
import {
	check,
	date,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { actionStates } from '#lib/domain/reports/actions/shapes.ts';
import { standings } from '#lib/domain/reports/staircase/shapes.ts';
import { assessments } from './assessments.ts';
import { consultations } from './consultations.ts';
import { committees, programmeTerms } from './organisation.ts';
import { reports } from './reports.ts';

const isStep = (column: unknown) => sql`${column} between 1 and 6`;
const changed = {
	/** A change tells which revision it was made upon. */
	revision: integer().notNull().default(1),
	updatedBy: uuid(),
	updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
};

/** Which step a committee says that it stands on, in one of its reports; null: it has not said so. */
export const staircases = pgTable(
	'staircases',
	{
		reportId: uuid()
			.primaryKey()
			.references(() => reports.id),
		position: integer(),
		...changed
	},
	(table) => [check('staircases_position', isStep(table.position))]
);

/** What a committee says of one step in one of its reports. */
export const staircaseSteps = pgTable(
	'staircase_steps',
	{
		reportId: uuid()
			.notNull()
			.references(() => reports.id),
		step: integer().notNull(),
		standing: text({ enum: standings }),
		done: text().notNull().default(''),
		next: text().notNull().default(''),
		...changed
	},
	(table) => [
		primaryKey({ columns: [table.reportId, table.step] }),
		check('staircase_steps_step', isStep(table.step))
	]
);

/** What shows it, in its order. Which columns a kind has: domain/reports/staircase/shapes.ts. */
export const staircaseEvidence = pgTable(
	'staircase_evidence',
	{
		id: uuid().primaryKey().defaultRandom(),
		reportId: uuid().notNull(),
		step: integer().notNull(),
		position: integer().notNull(),
		kind: text({ enum: ['consultation', 'assessment', 'document', 'training', 'other'] }).notNull(),
		consultationId: uuid().references(() => consultations.id),
		assessmentId: uuid().references(() => assessments.id),
		title: text().notNull().default(''),
		href: text(),
		who: text().notNull().default(''),
		people: integer(),
		source: text().notNull().default('')
	},
	(table) => [
		foreignKey({
			name: 'staircase_evidence_step',
			columns: [table.reportId, table.step],
			foreignColumns: [staircaseSteps.reportId, staircaseSteps.step]
		}),
		unique('staircase_evidence_position').on(table.reportId, table.step, table.position),
		check(
			'staircase_evidence_consultation',
			sql`(${table.kind} = 'consultation') = (${table.consultationId} is not null)`
		),
		check(
			'staircase_evidence_assessment',
			sql`(${table.kind} = 'assessment') = (${table.assessmentId} is not null)`
		)
	]
);

/** Something that a committee (or, without one, the city) has said that it will do. */
export const committeeActions = pgTable(
	'committee_actions',
	{
		id: uuid().primaryKey().defaultRandom(),
		committeeId: uuid().references(() => committees.id),
		title: text().notNull(),
		responsible: text().notNull().default(''),
		dueOn: date(),
		/** The period in whose report it was first. */
		since: text().notNull(),
		step: integer(),
		/** The dialogue whose answers led to it. */
		consultationId: uuid().references(() => consultations.id),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		...changed
	},
	(table) => [
		index('committee_actions_committee').on(table.committeeId),
		check('committee_actions_step', isStep(table.step))
	]
);

export const committeeActionTerms = pgTable(
	'committee_action_terms',
	{
		actionId: uuid()
			.notNull()
			.references(() => committeeActions.id),
		kind: text({ enum: ['focusArea', 'perspective', 'actionPlan'] }).notNull(),
		slug: text().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.actionId, table.kind, table.slug] }),
		foreignKey({
			name: 'committee_action_terms_term',
			columns: [table.kind, table.slug],
			foreignColumns: [programmeTerms.kind, programmeTerms.slug]
		})
	]
);

/** Where an action stood in a period. Its first period has one; a later one without says that nothing was told. */
export const actionFollowUps = pgTable(
	'action_follow_ups',
	{
		actionId: uuid()
			.notNull()
			.references(() => committeeActions.id),
		period: text().notNull(),
		state: text({ enum: actionStates }).notNull(),
		note: text().notNull().default('')
	},
	(table) => [primaryKey({ columns: [table.actionId, table.period] })]
);
