import {
	boolean,
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
import { bytes } from './types.ts';
import { committees, councils } from './organisation.ts';

export const users = pgTable(
	'users',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** Lower case. */
		email: text().notNull().unique(),
		name: text().notNull(),
		/** Argon2id, PHC string. Empty until the person has chosen a password. */
		passwordHash: text(),
		/** TOTP secret sealed under a key outside the database; null until the second factor is set up. */
		totpSealed: bytes(),
		/** The last TOTP time step that was used: a code works once. */
		totpLastStep: integer(),
		/** False only for demonstration accounts. */
		secondFactorRequired: boolean().notNull().default(true),
		/** Who the person is to the city's own sign-in: the provider, and its name for them. Set at their first time. */
		providerIssuer: text(),
		providerSubject: text(),
		/** The language of letters to them, and of the page they come to; null: nobody has said. */
		lang: text(),
		disabledAt: timestamp({ withTimezone: true }),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [unique('users_provider').on(table.providerIssuer, table.providerSubject)]
);

/** Roles that a person holds, for one committee or council, or for the whole city (both null). What a role may do is data in domain/access. */
export const userRoles = pgTable(
	'user_roles',
	{
		id: uuid().primaryKey().defaultRandom(),
		userId: uuid()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		role: text().notNull(),
		committeeId: uuid().references(() => committees.id),
		councilId: uuid().references(() => councils.id)
	},
	(table) => [
		index('user_roles_user').on(table.userId),
		// A role for the whole city has no place, and may still be held only once.
		unique('user_roles_held_once')
			.on(table.userId, table.role, table.committeeId, table.councilId)
			.nullsNotDistinct()
	]
);

/** SHA-256 of the session id; the id itself is only in the cookie (decision D4). */
export const sessions = pgTable(
	'sessions',
	{
		idHash: text().primaryKey(),
		userId: uuid()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		/** Absolute end, whatever is used meanwhile. */
		endsAt: timestamp({ withTimezone: true }).notNull(),
		secondFactorPassed: boolean().notNull().default(false),
		/** Began at the city's own sign-in: signing out may lead on there. */
		byProvider: boolean().notNull().default(false),
		/** Began with a link and a code by e-mail: it gives only what is held at a council (decision D15). */
		byLink: boolean().notNull().default(false)
	},
	(table) => [index('sessions_user').on(table.userId)]
);

export const recoveryCodes = pgTable(
	'recovery_codes',
	{
		userId: uuid()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		codeHash: text().notNull(),
		usedAt: timestamp({ withTimezone: true })
	},
	(table) => [primaryKey({ columns: [table.userId, table.codeHash] })]
);

/** One-time links by which a new person chooses a password; SHA-256 only. */
export const passwordLinks = pgTable('password_links', {
	tokenHash: text().primaryKey(),
	userId: uuid()
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' }),
	expiresAt: timestamp({ withTimezone: true }).notNull()
});

/** Who did what, with identifiers and never content. Append-only (a trigger refuses change). */
export const auditLog = pgTable('audit_log', {
	id: uuid().primaryKey().defaultRandom(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow(),
	userId: uuid(),
	action: text().notNull(),
	subject: text().notNull(),
	/** What else is to be known: numbers and identifiers, never content. */
	details: jsonb().$type<Record<string, unknown>>()
});
