import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { gateKinds } from '#lib/domain/complaints/attack.ts';
import {
	affectedOnes,
	complaintChannels,
	outcomes,
	type ComplaintKind,
	type Ground
} from '#lib/domain/complaints/coded.ts';
import { entryKinds } from '#lib/domain/complaints/entries.ts';
import { caseStates } from '#lib/domain/complaints/states.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { committees } from './organisation.ts';
import { disposalDecisions } from './retention.ts';
import { sessions, users } from './staff.ts';
import { bytes } from './types.ts';

/** A person's own key pair for sealed cases; the private key lies here only wrapped under their case passphrase. */
export const officerKeys = pgTable('officer_keys', {
	userId: uuid()
		.primaryKey()
		.references(() => users.id, { onDelete: 'cascade' }),
	publicKey: bytes().notNull(),
	salt: bytes().notNull(),
	wrapped: bytes().notNull(),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});

/** A committee's key pairs. Intake knows the public key alone; the private key is sealed to each officer, and to the escrow. */
export const committeeKeys = pgTable(
	'committee_keys',
	{
		id: uuid().primaryKey().defaultRandom(),
		committeeId: uuid()
			.notNull()
			.references(() => committees.id),
		publicKey: bytes().notNull(),
		/** The private key, encrypted to the offline escrow key; null while the city has none. */
		escrowed: bytes(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		/** A later one has taken its place: nothing new is sealed to it. */
		retiredAt: timestamp({ withTimezone: true })
	},
	(table) => [
		uniqueIndex('committee_keys_living')
			.on(table.committeeId)
			.where(sql`${table.retiredAt} is null`)
	]
);

/** Who can open what is sealed to a committee's key: its private key, sealed to the officer's own public key. */
export const committeeKeyGrants = pgTable(
	'committee_key_grants',
	{
		keyId: uuid()
			.notNull()
			.references(() => committeeKeys.id, { onDelete: 'cascade' }),
		userId: uuid()
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		sealed: bytes().notNull(),
		/** Null: made with the key itself, or from the escrow. */
		grantedBy: uuid(),
		grantedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [primaryKey({ columns: [table.keyId, table.userId] })]
);

/** A person's private key while they work on cases, sealed under the token that only their session cookie holds. */
export const caseUnlocks = pgTable('case_unlocks', {
	sessionIdHash: text()
		.primaryKey()
		.references(() => sessions.idHash, { onDelete: 'cascade', onUpdate: 'cascade' }),
	sealed: bytes().notNull(),
	expiresAt: timestamp({ withTimezone: true }).notNull()
});

/** Places that complaints are about, as a city names them: what lets a pattern be seen. */
export const complaintPlaces = pgTable('complaint_places', {
	id: uuid().primaryKey().defaultRandom(),
	committeeId: uuid()
		.notNull()
		.references(() => committees.id),
	name: text().notNull(),
	/** A district's committee slug. */
	district: text(),
	/** No longer offered. */
	endedOn: date()
});

/** What a committee has promised: working days until the first answer. Committees without a row have the city's usual. */
export const complaintTerms = pgTable('complaint_terms', {
	committeeId: uuid()
		.primaryKey()
		.references(() => committees.id),
	answerDays: integer().notNull()
});

/** Other duties that a complaint may start, with the law's paragraph: the city's own list, in its order. */
export const complaintDuties = pgTable('complaint_duties', {
	id: uuid().primaryKey().defaultRandom(),
	position: integer().notNull(),
	name: jsonb().$type<LocalText>().notNull(),
	law: text().notNull(),
	says: jsonb().$type<LocalText>().notNull()
});

/**
 * A complaint: coded facts beside a sealed envelope. `sealedKeys`: its two data keys, sealed to the committee's key.
 * `receiptKey`: the one of them that the reporter shares, under what the receipt's secret gives.
 */
export const cases = pgTable(
	'cases',
	{
		id: uuid().primaryKey().defaultRandom(),
		reference: text().notNull().unique(),
		receiptSalt: bytes().notNull(),
		receiptVerifier: bytes().notNull(),
		receiptKey: bytes().notNull(),
		committeeId: uuid()
			.notNull()
			.references(() => committees.id),
		keyId: uuid()
			.notNull()
			.references(() => committeeKeys.id),
		sealedKeys: bytes().notNull(),
		state: text({ enum: caseStates }).notNull().default('received'),
		kinds: jsonb().$type<ComplaintKind[]>().notNull(),
		grounds: jsonb().$type<Ground[]>().notNull(),
		affected: text({ enum: affectedOnes }).notNull(),
		byChild: boolean().notNull().default(false),
		channel: text({ enum: complaintChannels }).notNull(),
		language: text().notNull(),
		district: text(),
		placeId: uuid().references(() => complaintPlaces.id),
		/** Another case of the same person's, as far as an officer knows: people are counted once. */
		sameAs: uuid().references((): AnyPgColumn => cases.id),
		/** The day it reached the city, which for a letter is not the day it was entered. */
		receivedOn: date().notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		acknowledgedAt: timestamp({ withTimezone: true }),
		/** When the reporter first had an answer. */
		answeredAt: timestamp({ withTimezone: true }),
		closedAt: timestamp({ withTimezone: true }),
		outcome: text({ enum: outcomes }),
		/** Led to something that the committee does. */
		measured: boolean().notNull().default(false),
		withdrawnAt: timestamp({ withTimezone: true }),
		spamAt: timestamp({ withTimezone: true }),
		assignedTo: uuid().references(() => users.id),
		/** The city's own registry's, as free text. */
		registryNumber: text(),
		/** When somebody was last reminded of it. */
		remindedAt: timestamp({ withTimezone: true }),
		/** When its coded facts went into a release's consultation. */
		countedAt: timestamp({ withTimezone: true }),
		disposalDecisionId: uuid().references(() => disposalDecisions.id),
		disposedAt: timestamp({ withTimezone: true }),
		demonstration: boolean().notNull().default(false)
	},
	(table) => [
		index('cases_committee').on(table.committeeId),
		index('cases_place').on(table.placeId),
		check('cases_closed', sql`(${table.state} = 'closed') = (${table.closedAt} is not null)`)
	]
);

/** What is said in a case, each sealed by itself: bound to the case, to the entry and to its kind. */
export const caseEntries = pgTable(
	'case_entries',
	{
		id: uuid().primaryKey(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id, { onDelete: 'cascade' }),
		kind: text({ enum: entryKinds }).notNull(),
		sealed: bytes().notNull(),
		/** Null: the reporter's. */
		userId: uuid(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [index('case_entries_case').on(table.caseId)]
);

/** Files of a case: content and name sealed, each by itself. Never served inline. */
export const caseFiles = pgTable(
	'case_files',
	{
		id: uuid().primaryKey(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id, { onDelete: 'cascade' }),
		/** Name, type and size as JSON. */
		sealedName: bytes().notNull(),
		sealed: bytes().notNull(),
		/** Null: the reporter's. */
		userId: uuid(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [index('case_files_case').on(table.caseId)]
);

/** Officers who have recused themselves (jäv) from a case: it is closed to them for good. */
export const caseRecusals = pgTable(
	'case_recusals',
	{
		caseId: uuid()
			.notNull()
			.references(() => cases.id, { onDelete: 'cascade' }),
		userId: uuid()
			.notNull()
			.references(() => users.id),
		at: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [primaryKey({ columns: [table.caseId, table.userId] })]
);

/**
 * What a reporter has under way: a complaint not yet sent, or their own case opened with the receipt. Sealed under a token
 * that only the browser's cookie holds, of which this is the SHA-256.
 */
export const reporterSessions = pgTable('reporter_sessions', {
	idHash: text().primaryKey(),
	/** Null while it is being written. */
	caseId: uuid().references(() => cases.id, { onDelete: 'cascade' }),
	sealed: bytes().notNull(),
	expiresAt: timestamp({ withTimezone: true }).notNull()
});

/**
 * Wrong secrets for a reference by day: what bounds guessing, whatever address it comes from and however often the server
 * starts anew. By reference and not by case, so that one that no case has is met in the same way.
 */
export const receiptGuesses = pgTable(
	'receipt_guesses',
	{
		reference: text().notNull(),
		day: date().notNull(),
		count: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.reference, table.day] })]
);

/** What the gate has asked of a reporter's browser under attack: a task to work on, or a time to wait for. Used once. */
export const gatePlaces = pgTable(
	'gate_places',
	{
		/** SHA-256 of the reporter's token. */
		idHash: text().notNull(),
		kind: text({ enum: gateKinds }).notNull(),
		challenge: text().notNull(),
		bits: integer().notNull(),
		/** Null: no place in the queue, for its address holds too many; the task remains. */
		notBefore: timestamp({ withTimezone: true }),
		/** Of the queue of the whole city, where each has a time of its own. */
		queued: boolean().notNull(),
		expiresAt: timestamp({ withTimezone: true }).notNull()
	},
	(table) => [primaryKey({ columns: [table.idHash, table.kind] })]
);

/**
 * Every access to a case: who, what and when, with identifiers and never content. Append-only (a trigger refuses change),
 * each line bound to the one before it by SHA-256 over canonical JSON.
 */
export const caseLog = pgTable(
	'case_log',
	{
		seq: bigint({ mode: 'number' }).primaryKey(),
		at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
		/** No foreign key: the line outlives what it tells of. Null userId: the reporter, or the house by itself. */
		caseId: uuid(),
		userId: uuid(),
		action: text().notNull(),
		details: jsonb().$type<Record<string, unknown>>(),
		previous: text().notNull(),
		hash: text().notNull()
	},
	(table) => [index('case_log_case').on(table.caseId)]
);
