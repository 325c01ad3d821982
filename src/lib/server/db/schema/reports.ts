import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { LocalText } from '#lib/domain/text/text.ts';
import { committees } from './organisation.ts';

/** What a committee writes beside the figures of one period's report (prose editing comes with the report issue). */
export const reportNotes = pgTable(
	'report_notes',
	{
		committeeId: uuid()
			.notNull()
			.references(() => committees.id),
		/** For example `2026-T2` or `2026-VB`. */
		period: text().notNull(),
		section: text().notNull(),
		text: jsonb().$type<LocalText>().notNull()
	},
	(table) => [primaryKey({ columns: [table.committeeId, table.period, table.section] })]
);
