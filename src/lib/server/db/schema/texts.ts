import {
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { ThemeDocument } from '#lib/domain/disclosure/themes.ts';
import { outcomes, reasons } from '#lib/domain/redaction/reasons.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { consultations } from './consultations.ts';
import { freeTexts } from './responses.ts';
import { users } from './staff.ts';

/** What the texts of one field are about, in the case officer's words. */
export const themes = pgTable(
	'themes',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		/** The field that the texts were written in: a person has one text of it at most. */
		question: text().notNull(),
		name: jsonb().$type<LocalText>().notNull(),
		position: integer().notNull()
	},
	(table) => [index('themes_consultation').on(table.consultationId, table.question)]
);

export const textThemes = pgTable(
	'text_themes',
	{
		textId: uuid()
			.notNull()
			.references(() => freeTexts.id, { onDelete: 'cascade' }),
		themeId: uuid()
			.notNull()
			.references(() => themes.id, { onDelete: 'cascade' })
	},
	(table) => [
		primaryKey({ columns: [table.textId, table.themeId] }),
		index('text_themes_theme').on(table.themeId)
	]
);

/** Who judged which text how and why, and what was taken back. Stays when the text is gone: it holds nothing of it. */
export const textJudgements = pgTable(
	'text_judgements',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		textId: uuid().notNull(),
		userId: uuid(),
		outcome: text({ enum: outcomes }).notNull(),
		reason: text({ enum: reasons }),
		note: text(),
		at: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [index('text_judgements_consultation').on(table.consultationId, table.userId, table.at)]
);

/** What has been made public of a field's themes: counted once, stored, only ever rendered. Append-only (a trigger refuses change). */
export const themeReleases = pgTable(
	'theme_releases',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: uuid()
			.notNull()
			.references(() => consultations.id),
		question: text().notNull(),
		document: jsonb().$type<ThemeDocument>().notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [unique('theme_releases_once').on(table.consultationId, table.question)]
);

/**
 * Translations of released texts that wait for a person to confirm that they show nobody who was struck out. Confirmed, one
 * moves to the text itself (free_texts.translations); the text is never changed. Nothing of it stays here.
 */
export const waitingTranslations = pgTable(
	'waiting_translations',
	{
		id: uuid().primaryKey().defaultRandom(),
		textId: uuid()
			.notNull()
			.references(() => freeTexts.id, { onDelete: 'cascade' }),
		lang: text().notNull(),
		text: text().notNull(),
		authorId: uuid().references(() => users.id, { onDelete: 'set null' })
	},
	(table) => [unique('waiting_translations_once').on(table.textId, table.lang)]
);
