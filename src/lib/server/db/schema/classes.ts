import { sql } from 'drizzle-orm';
import {
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { sessionKinds } from '#lib/domain/classes/kinds.ts';
import { schoolYears, type SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { sessionStates } from '#lib/domain/classes/session.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { consultations } from './consultations.ts';
import { bytes } from './types.ts';

const consultationId = () =>
	uuid()
		.notNull()
		.references(() => consultations.id, { onDelete: 'cascade' });

/** A consultation that classes can take part in: for which school years, and what is told beforehand, beside the city's own words. */
export const classSettings = pgTable('class_settings', {
	consultationId: consultationId().primaryKey(),
	years: jsonb().$type<SchoolYears[]>().notNull(),
	/** What guardians, children and whoever leads a session are told of this very consultation. */
	guardians: jsonb().$type<LocalText>(),
	children: jsonb().$type<LocalText>(),
	facilitator: jsonb().$type<LocalText>()
});

/** A one-time link that opens one class session. `name`: whom it was sent to, in staff's own words; gone with the link. */
export const classInvitations = pgTable(
	'class_invitations',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: consultationId(),
		tokenHash: text().notNull(),
		name: text().notNull(),
		invitedBy: uuid(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		usedAt: timestamp({ withTimezone: true }),
		revokedAt: timestamp({ withTimezone: true })
	},
	(table) => [uniqueIndex('class_invitations_token').on(table.tokenHash)]
);

/**
 * A class session. While it lives: HMACs and hashes of its code, of the address that children come by and of its
 * facilitator's secret, what the facilitator's page shows of them again (sealed under a key outside the database), and how
 * many have begun, sent and stopped. All of that leaves when it ends: what is kept is that one was held, of which kind.
 * Never in the same transaction as an answer (decision D11).
 */
export const classSessions = pgTable(
	'class_sessions',
	{
		id: uuid().primaryKey().defaultRandom(),
		consultationId: consultationId(),
		state: text({ enum: sessionStates }).notNull().default('open'),
		kind: text({ enum: sessionKinds }).notNull(),
		years: text({ enum: schoolYears }).notNull(),
		district: text(),
		openedOn: date().notNull(),
		livesUntil: timestamp({ withTimezone: true }).notNull(),
		codeHash: bytes(),
		joinHash: text(),
		facilitatorHash: text(),
		sealed: bytes(),
		begun: integer(),
		sent: integer(),
		stopped: integer()
	},
	(table) => [
		index('class_sessions_consultation').on(table.consultationId),
		uniqueIndex('class_sessions_code').on(table.codeHash),
		uniqueIndex('class_sessions_join').on(table.joinHash),
		uniqueIndex('class_sessions_facilitator').on(table.facilitatorHash),
		check('class_sessions_ended', sql`${table.state} <> 'ended' or ${table.codeHash} is null`)
	]
);

/**
 * Journeys of children that are under way in a session: what was tapped and typed, sealed under a key that only the
 * journey's address holds (decision D28). No time, no order, nothing else; gone when it is sent or left, and with the session.
 */
export const classJourneys = pgTable(
	'class_journeys',
	{
		lookup: bytes().primaryKey(),
		sessionId: uuid()
			.notNull()
			.references(() => classSessions.id, { onDelete: 'cascade' }),
		sealed: bytes().notNull()
	},
	(table) => [index('class_journeys_session').on(table.sessionId)]
);

/** How many codes that open nothing were tried in the whole city, by hour: what limits guessing. */
export const wrongClassCodes = pgTable('wrong_class_codes', {
	hour: timestamp({ withTimezone: true }).primaryKey(),
	count: integer().notNull()
});

/** Whom a child, or whoever leads a session, can turn to at once: the city's own list, in its order. */
export const helpContacts = pgTable('help_contacts', {
	id: uuid().primaryKey().defaultRandom(),
	position: integer().notNull(),
	name: jsonb().$type<LocalText>().notNull(),
	/** A telephone number as it is dialled; null for "a grown-up you trust". */
	phone: text(),
	says: jsonb().$type<LocalText>().notNull()
});
