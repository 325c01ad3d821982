import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import type { Checklist } from '#lib/domain/assessments/checklist.ts';
import { assessmentStates } from '#lib/domain/assessments/lifecycle.ts';
import { consultations } from './consultations.ts';
import { committees } from './organisation.ts';

const changed = {
	/** A change tells which revision it was made upon. */
	revision: integer().notNull().default(1),
	updatedBy: uuid(),
	updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
};

/** A child impact assessment of a committee or company. `shown`: for everybody, once it is decided. */
export const assessments = pgTable(
	'assessments',
	{
		id: uuid().primaryKey().defaultRandom(),
		committeeId: uuid()
			.notNull()
			.references(() => committees.id),
		state: text({ enum: assessmentStates }).notNull().default('draft'),
		shown: boolean().notNull().default(false),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [
		index('assessments_committee').on(table.committeeId),
		check('assessments_shown', sql`not ${table.shown} or ${table.state} in ('decided', 'answered')`)
	]
);

const assessmentId = () =>
	uuid()
		.notNull()
		.references(() => assessments.id);

/** What is written in a step (domain/assessments/steps.ts). `picks`: references into releases, never their numbers. */
export const assessmentSteps = pgTable(
	'assessment_steps',
	{
		assessmentId: assessmentId(),
		step: integer().notNull(),
		fields: jsonb().$type<Record<string, string>>().notNull(),
		rows: jsonb().$type<Record<string, string>[]>().notNull().default([]),
		picks: jsonb().$type<string[]>().notNull().default([]),
		...changed
	},
	(table) => [
		primaryKey({ columns: [table.assessmentId, table.step] }),
		check('assessment_steps_step', sql`${table.step} between 1 and 8`)
	]
);

/** The consultations in which the children were heard. */
export const assessmentConsultations = pgTable(
	'assessment_consultations',
	{
		assessmentId: assessmentId(),
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id)
	},
	(table) => [primaryKey({ columns: [table.assessmentId, table.consultationId] })]
);

/** The short checklist that says whether a full assessment is needed. */
export const assessmentChecklists = pgTable('assessment_checklists', {
	assessmentId: uuid()
		.primaryKey()
		.references(() => assessments.id),
	answers: jsonb().$type<Checklist>().notNull(),
	...changed
});

/** Who moved an assessment, when. */
export const assessmentMoveLog = pgTable(
	'assessment_moves',
	{
		id: uuid().primaryKey().defaultRandom(),
		assessmentId: assessmentId(),
		move: text().notNull(),
		at: timestamp({ withTimezone: true }).notNull().defaultNow(),
		userId: uuid()
	},
	(table) => [index('assessment_moves_assessment').on(table.assessmentId)]
);
