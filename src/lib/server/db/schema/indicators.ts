import {
	doublePrecision,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { goalLevels } from '#lib/domain/reports/goals/shapes.ts';
import {
	indicatorKinds,
	type MethodBreak,
	type QuestionSource,
	type Split
} from '#lib/domain/reports/indicators/indicator.ts';
import { indicatorUnits } from '#lib/domain/reports/indicators/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { committees } from './organisation.ts';
import { reports } from './reports.ts';

/** The city council's goals (no committee), and below them the committees' own. */
export const goals = pgTable('goals', {
	id: uuid().primaryKey().defaultRandom(),
	committeeId: uuid().references(() => committees.id),
	level: text({ enum: goalLevels }).notNull(),
	parentId: uuid().references((): AnyPgColumn => goals.id),
	number: text().notNull().default(''),
	name: jsonb().$type<LocalText>().notNull(),
	expectedResult: jsonb().$type<LocalText>(),
	fromYear: integer().notNull(),
	/** The last year that it holds for. */
	toYear: integer(),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});

/** How far a goal is met, in one report: the id of one of the city's grades (settings, `goalGrades`). */
export const goalAssessments = pgTable(
	'goal_assessments',
	{
		reportId: uuid()
			.notNull()
			.references(() => reports.id),
		goalId: uuid()
			.notNull()
			.references(() => goals.id),
		grade: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.reportId, table.goalId] })]
);

/** What is followed over the years: a committee's own, or (no committee) the city's, which any committee may follow. */
export const indicators = pgTable(
	'indicators',
	{
		id: uuid().primaryKey().defaultRandom(),
		committeeId: uuid().references(() => committees.id),
		slug: text().notNull(),
		name: jsonb().$type<LocalText>().notNull(),
		definition: jsonb().$type<LocalText>(),
		unit: text({ enum: indicatorUnits }).notNull(),
		decimals: integer().notNull().default(0),
		kind: text({ enum: indicatorKinds }).notNull(),
		question: jsonb().$type<QuestionSource>(),
		ratio: jsonb().$type<{ numerator: LocalText; denominator: LocalText }>(),
		every: text().notNull().default(''),
		goalId: uuid().references(() => goals.id),
		position: integer().notNull().default(0),
		fromYear: integer().notNull(),
		toYear: integer(),
		methodBreaks: jsonb().$type<MethodBreak[]>().notNull().default([]),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [unique('indicators_slug').on(table.committeeId, table.slug).nullsNotDistinct()]
);

/** What has been entered of an indicator for a period, by a committee or (none) for the whole city. */
export const indicatorEntries = pgTable(
	'indicator_entries',
	{
		id: uuid().primaryKey().defaultRandom(),
		indicatorId: uuid()
			.notNull()
			.references(() => indicators.id),
		committeeId: uuid().references(() => committees.id),
		period: text().notNull(),
		value: doublePrecision(),
		words: jsonb().$type<LocalText>(),
		numerator: doublePrecision(),
		denominator: doublePrecision(),
		men: doublePrecision(),
		women: doublePrecision(),
		splits: jsonb().$type<Split[]>().notNull().default([]),
		/** Who says so; an outcome has one. */
		source: text().notNull().default(''),
		sourceYear: integer(),
		caveat: jsonb().$type<LocalText>(),
		forecast: doublePrecision(),
		forecastWords: jsonb().$type<LocalText>(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [
		unique('indicator_entries_of').on(table.indicatorId, table.committeeId, table.period).nullsNotDistinct()
	]
);

/** A year's target: a committee's, or (none) the city council's. */
export const indicatorTargets = pgTable(
	'indicator_targets',
	{
		id: uuid().primaryKey().defaultRandom(),
		indicatorId: uuid()
			.notNull()
			.references(() => indicators.id),
		committeeId: uuid().references(() => committees.id),
		year: integer().notNull(),
		value: doublePrecision(),
		words: jsonb().$type<LocalText>()
	},
	(table) => [
		unique('indicator_targets_of').on(table.indicatorId, table.committeeId, table.year).nullsNotDistinct()
	]
);
