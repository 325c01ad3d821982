import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Geometry } from '#lib/domain/maps/outline.ts';
import type { SignFilm } from '#lib/domain/questions/media.ts';
import { councilKinds } from '#lib/domain/reports/statements/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';

/** Committees (nämnder) and companies. They change: valid from/to and successors let a trend mark the break. */
export const committees = pgTable('committees', {
	id: uuid().primaryKey().defaultRandom(),
	slug: text().notNull().unique(),
	name: jsonb().$type<LocalText>().notNull(),
	kind: text({ enum: ['committee', 'district', 'company'] }).notNull(),
	validFrom: date(),
	validTo: date(),
	successors: jsonb().$type<string[]>().notNull().default([])
});

/** Advisory councils (råd), and the ombudsmen, who speak of reports as councils do: a kind and a parent committee. */
export const councils = pgTable('councils', {
	id: uuid().primaryKey().defaultRandom(),
	slug: text().notNull().unique(),
	name: jsonb().$type<LocalText>().notNull(),
	kind: text({ enum: councilKinds }).notNull(),
	committeeId: uuid()
		.notNull()
		.references(() => committees.id)
});

/** The programme's focus areas, perspectives and action plans, and the statements every page links to: data, not code. */
export const programmeTerms = pgTable(
	'programme_terms',
	{
		kind: text({ enum: ['focusArea', 'perspective', 'actionPlan'] }).notNull(),
		slug: text().notNull(),
		name: jsonb().$type<LocalText>().notNull(),
		position: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.kind, table.slug] })]
);

/** The city's own words and pages: name, privacy page, accessibility statement. `body` is plain text with blank lines and `## ` headings. */
export const cityPages = pgTable('city_pages', {
	slug: text().primaryKey(),
	title: jsonb().$type<LocalText>().notNull(),
	body: jsonb().$type<LocalText>().notNull(),
	/** The same in Swedish Sign Language. */
	signLanguage: jsonb().$type<SignFilm>(),
	updatedOn: date().notNull()
});

/** Settings of the city: its name, whether this is a demonstration, what residents are called. One row a key. */
export const settings = pgTable('settings', {
	key: text().primaryKey(),
	value: jsonb().notNull()
});

/** Reference population, imported from CSV with source and year. `sex` and `ageGroup` may be 'all'. */
export const population = pgTable(
	'population',
	{
		source: text().notNull(),
		year: integer().notNull(),
		district: text().notNull(),
		ageGroup: text().notNull(),
		sex: text().notNull(),
		count: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.source, table.year, table.district, table.ageGroup, table.sex] }),
		check('population_count_positive', sql`${table.count} >= 0`)
	]
);

/** The city's areas as they are drawn on maps, imported from GeoJSON with source and year. */
export const areas = pgTable('areas', {
	slug: text().primaryKey(),
	name: text().notNull(),
	geometry: jsonb().$type<Geometry>().notNull(),
	source: text().notNull(),
	year: integer().notNull()
});
