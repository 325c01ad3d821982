import { sql } from 'drizzle-orm';
import {
	check,
	date,
	doublePrecision,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { reportStates } from '#lib/domain/reports/document/lifecycle.ts';
import { versionReasons } from '#lib/domain/reports/document/shapes.ts';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { committees, councils } from './organisation.ts';
import { users } from './staff.ts';

/** A report that is written: of one committee and period, or of the whole city (no committee). */
export const reports = pgTable(
	'reports',
	{
		id: uuid().primaryKey().defaultRandom(),
		committeeId: uuid().references(() => committees.id),
		/** `2026-T2`, `2026-VB`; `2025-2026` for the city's own. */
		period: text().notNull(),
		state: text({ enum: reportStates }).notNull().default('draft'),
		/** The city's own registry number, as its registry wrote it. */
		dnr: text().notNull().default(''),
		meetsOn: date(),
		/** The decision's §, once the committee has decided. */
		paragraph: text(),
		signedOffOn: date(),
		signedOffBy: text(),
		handedOverOn: date(),
		publishedAt: timestamp({ withTimezone: true }),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [unique('reports_of').on(table.committeeId, table.period).nullsNotDistinct()]
);

/** Who moved a report, when. */
export const reportMoveLog = pgTable('report_moves', {
	id: uuid().primaryKey().defaultRandom(),
	reportId: uuid()
		.notNull()
		.references(() => reports.id),
	move: text().notNull(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow(),
	userId: uuid()
});

/** What is written, section by section and language by language. A change tells which revision it was made upon. */
export const reportSections = pgTable(
	'report_sections',
	{
		reportId: uuid()
			.notNull()
			.references(() => reports.id),
		/** domain/reports/document/sections.ts: `summary`, `goals:<id>` … */
		key: text().notNull(),
		lang: text().notNull(),
		doc: jsonb().$type<ProseDoc>().notNull(),
		status: text({ enum: ['machine', 'draft', 'reviewed', 'published'] })
			.notNull()
			.default('published'),
		revision: integer().notNull().default(1),
		updatedBy: uuid(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [primaryKey({ columns: [table.reportId, table.key, table.lang] })]
);

/**
 * The whole report as it was when the councils got it, when it was signed off, decided, published. Append-only (a trigger
 * refuses change). Texts of residents are not in it: they are read anew, so that one that is taken away is gone.
 */
export const reportVersions = pgTable(
	'report_versions',
	{
		id: uuid().primaryKey().defaultRandom(),
		reportId: uuid()
			.notNull()
			.references(() => reports.id),
		number: integer().notNull(),
		reason: text({ enum: versionReasons }).notNull(),
		model: jsonb().$type<ReportModel>().notNull(),
		madeAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		madeBy: uuid()
	},
	(table) => [uniqueIndex('report_versions_number').on(table.reportId, table.number)]
);

/** A report that a council has been asked about. */
export const reviews = pgTable(
	'report_reviews',
	{
		id: uuid().primaryKey().defaultRandom(),
		reportId: uuid()
			.notNull()
			.references(() => reports.id),
		councilId: uuid()
			.notNull()
			.references(() => councils.id),
		/** What it was asked about. */
		versionId: uuid()
			.notNull()
			.references(() => reportVersions.id),
		sentOn: date().notNull(),
		/** The last day for a statement. */
		dueOn: date().notNull(),
		/** The council's own meeting. */
		meetsOn: date(),
		remindedAt: timestamp({ withTimezone: true }),
		/** When its secretary was asked to enter what its minutes say. */
		minutesAskedAt: timestamp({ withTimezone: true }),
		/** When its members were told that their points were answered. */
		answerToldAt: timestamp({ withTimezone: true })
	},
	(table) => [unique('report_reviews_of').on(table.versionId, table.councilId)]
);

/** A member's comment on a passage (or on the whole: empty), for the council alone. */
export const reviewComments = pgTable('review_comments', {
	id: uuid().primaryKey().defaultRandom(),
	reviewId: uuid()
		.notNull()
		.references(() => reviews.id),
	passage: text().notNull().default(''),
	userId: uuid()
		.notNull()
		.references(() => users.id),
	text: text().notNull(),
	lang: text().notNull(),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});

/** A council's statement: written by its members until it is sent, or entered from its minutes. Once sent it does not change. */
export const statements = pgTable(
	'statements',
	{
		id: uuid().primaryKey().defaultRandom(),
		reviewId: uuid()
			.notNull()
			.unique()
			.references(() => reviews.id),
		origin: text({ enum: ['members', 'minutes'] })
			.notNull()
			.default('members'),
		lang: text().notNull().default('sv'),
		minutesOn: date(),
		minutesParagraph: text(),
		dissent: text(),
		/** Grows with every change: members agree on a revision, not on whatever stands there later. */
		revision: integer().notNull().default(1),
		sentAt: timestamp({ withTimezone: true }),
		sentBy: uuid()
	},
	(table) => [check('statements_minutes', sql`${table.origin} = 'members' or ${table.minutesOn} is not null`)]
);

export const statementPoints = pgTable(
	'statement_points',
	{
		id: uuid().primaryKey().defaultRandom(),
		statementId: uuid()
			.notNull()
			.references(() => statements.id),
		position: integer().notNull(),
		passage: text(),
		text: text().notNull(),
		/** What the committee answers. */
		answer: text(),
		answeredAt: timestamp({ withTimezone: true }),
		answeredBy: uuid()
	},
	(table) => [unique('statement_points_position').on(table.statementId, table.position)]
);

/** A member agrees with a revision of the statement. */
export const statementAgreements = pgTable(
	'statement_agreements',
	{
		statementId: uuid()
			.notNull()
			.references(() => statements.id),
		userId: uuid()
			.notNull()
			.references(() => users.id),
		revision: integer().notNull(),
		at: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [primaryKey({ columns: [table.statementId, table.userId] })]
);

/** A figure from elsewhere in the city's own report: who says it, of which year, and what is to be known before it is compared. */
export const cityStatistics = pgTable('city_statistics', {
	id: uuid().primaryKey().defaultRandom(),
	reportId: uuid()
		.notNull()
		.references(() => reports.id),
	position: integer().notNull(),
	title: jsonb().$type<LocalText>().notNull(),
	value: doublePrecision(),
	words: jsonb().$type<LocalText>(),
	unit: text().notNull().default(''),
	source: text().notNull(),
	year: integer(),
	caveat: jsonb().$type<LocalText>(),
	/** One of the programme's perspectives. */
	perspective: text()
});
