import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { deriveBytes } from '../auth/derive.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committeeKeyGrants, committeeKeys, officerKeys, settings } from '../db/schema/index.ts';
import { logCase } from './log.ts';
import {
	newKeyPair,
	openBytes,
	openWith,
	publicOf,
	sealBytes,
	sealTo,
	Unopened,
	type KeyPair
} from './sealing.ts';

/** The living key that something new is sealed to. */
export type SealingKey = { id: string; committeeId: string; publicKey: Uint8Array };

/**
 * A committee's living public key; undefined when it has none, and takes no complaints yet. `forSealing`, in a transaction
 * that seals to it: it is not retired before that is done, so that nothing new lies under a retired key.
 */
export async function sealingKeyOf(
	db: Queryable,
	committeeId: string,
	purpose?: 'forSealing'
): Promise<SealingKey | undefined> {
	const living = db
		.select({
			id: committeeKeys.id,
			committeeId: committeeKeys.committeeId,
			publicKey: committeeKeys.publicKey
		})
		.from(committeeKeys)
		.where(and(eq(committeeKeys.committeeId, committeeId), isNull(committeeKeys.retiredAt)));
	const [row] = purpose ? await living.for('share') : await living;
	return row;
}

const deskSetting = 'complaintDesk';

/** The committee that takes what belongs to nobody else, or to one without a key; null while the city has named none. */
export async function centralDesk(db: Queryable): Promise<string | null> {
	const [row] = await db
		.select({ value: settings.value })
		.from(settings)
		.where(eq(settings.key, deskSetting));
	return typeof row?.value === 'string' ? row.value : null;
}

/** Names the central desk: a committee's id. */
export async function setCentralDesk(db: Queryable, committeeId: string): Promise<void> {
	await db
		.insert(settings)
		.values({ key: deskSetting, value: committeeId })
		.onConflictDoUpdate({ target: settings.key, set: { value: committeeId } });
}

/** The key that a complaint about a committee is sealed to: the committee's own, else the central desk's; undefined when neither has one. */
export async function sealingKeyFor(
	db: Queryable,
	committeeId: string | null,
	purpose?: 'forSealing'
): Promise<SealingKey | undefined> {
	const own = committeeId ? await sealingKeyOf(db, committeeId, purpose) : undefined;
	if (own) return own;
	const desk = await centralDesk(db);
	return desk ? sealingKeyOf(db, desk, purpose) : undefined;
}

const boundToOfficer = (userId: string) => ({ caseId: userId, id: userId, field: 'officer key' });

const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/**
 * Gives a person a new key pair, its private key wrapped under a case passphrase (Argon2id). What was granted to an
 * earlier one is gone with it. Returns the pair. Throws TooBusy.
 */
export async function makeOfficerKey(db: Database, userId: string, passphrase: string): Promise<KeyPair> {
	const pair = newKeyPair();
	const salt = new Uint8Array(randomBytes(16));
	const wrapping = await deriveBytes('passphrase', normalised(passphrase), salt, 32);
	const wrapped = sealBytes(wrapping, pair.privateKey, boundToOfficer(userId));
	await db.transaction(async (tx) => {
		await tx.delete(committeeKeyGrants).where(eq(committeeKeyGrants.userId, userId));
		const values = { publicKey: pair.publicKey, salt, wrapped };
		await tx
			.insert(officerKeys)
			.values({ userId, ...values })
			.onConflictDoUpdate({ target: officerKeys.userId, set: { ...values, createdAt: new Date() } });
		await logCase(tx, { userId, action: 'passphraseSet' });
	});
	return pair;
}

/** A person's key pair, with their case passphrase; undefined when it is not theirs or they have none. Throws TooBusy. */
export async function openOfficerKey(
	db: Queryable,
	userId: string,
	passphrase: string
): Promise<KeyPair | undefined> {
	const [row] = await db.select().from(officerKeys).where(eq(officerKeys.userId, userId));
	if (!row) return undefined;
	const wrapping = await deriveBytes('passphrase', normalised(passphrase), row.salt, 32);
	try {
		const privateKey = openBytes(wrapping, row.wrapped, boundToOfficer(userId)).slice();
		return { publicKey: publicOf(privateKey), privateKey };
	} catch (error) {
		if (error instanceof Unopened) return undefined;
		throw error;
	}
}

/** A committee's key pair by its key's id, opened with an officer's own; undefined when it was not granted to them. */
export async function committeePair(
	db: Queryable,
	keyId: string,
	userId: string,
	officer: KeyPair
): Promise<KeyPair | undefined> {
	const [row] = await db
		.select({ sealed: committeeKeyGrants.sealed, publicKey: committeeKeys.publicKey })
		.from(committeeKeyGrants)
		.innerJoin(committeeKeys, eq(committeeKeys.id, committeeKeyGrants.keyId))
		.where(and(eq(committeeKeyGrants.keyId, keyId), eq(committeeKeyGrants.userId, userId)));
	if (!row) return undefined;
	return { publicKey: row.publicKey, privateKey: openWith(officer, row.sealed) };
}

/** Gives a person with a key pair a committee's key. False when they have none. */
export async function grantKey(
	tx: Queryable,
	{ keyId, pair, userId, by }: { keyId: string; pair: KeyPair; userId: string; by: string | null }
): Promise<boolean> {
	const [to] = await tx
		.select({ publicKey: officerKeys.publicKey })
		.from(officerKeys)
		.where(eq(officerKeys.userId, userId));
	if (!to) return false;
	const sealed = sealTo(to.publicKey, pair.privateKey);
	await tx
		.insert(committeeKeyGrants)
		.values({ keyId, userId, sealed, grantedBy: by })
		.onConflictDoUpdate({
			target: [committeeKeyGrants.keyId, committeeKeyGrants.userId],
			set: { sealed, grantedBy: by, grantedAt: new Date() }
		});
	await logCase(tx, { userId: by, action: 'keyGranted', details: { key: keyId, to: userId } });
	return true;
}

/** Makes a committee's first key and grants it to a person, who has a key pair. Undefined when the committee has one already. */
export async function makeCommitteeKey(
	db: Database,
	committeeId: string,
	userId: string
): Promise<{ id: string; pair: KeyPair } | undefined> {
	const pair = newKeyPair();
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(committeeKeys)
			.values({ committeeId, publicKey: pair.publicKey })
			.onConflictDoNothing()
			.returning({ id: committeeKeys.id });
		if (!made) return undefined;
		await logCase(tx, { userId, action: 'keyMade', details: { key: made.id, committee: committeeId } });
		await grantKey(tx, { keyId: made.id, pair, userId, by: null });
		return { id: made.id, pair };
	});
}
