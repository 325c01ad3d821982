import { eq } from 'drizzle-orm';
import { passphraseIssue, type PassphraseIssue } from '#lib/domain/access/passphrases.ts';
import { countAttempts, forgiveAttempts, TooMany, type Attempt } from '../auth/limits.ts';
import { TooBusy } from '../auth/turns.ts';
import type { Database } from '../db/client.ts';
import { officerKeys } from '../db/schema/index.ts';
import { makeOfficerKey, openOfficerKey, wrapOfficerKey } from './committeeKeys.ts';
import { logCase } from './log.ts';
import type { KeyPair } from './sealing.ts';
import { keepUnlocked } from './unlock.ts';

export type OwnKeyIssue = 'passphrase-wrong' | 'passphrase-too-many' | 'passphrase-busy' | 'already' | 'none';
type Someone = { id: string; email: string };

/** Whether a person has chosen a case passphrase. */
export async function hasPassphrase(db: Database, userId: string): Promise<boolean> {
	const rows = await db
		.select({ userId: officerKeys.userId })
		.from(officerKeys)
		.where(eq(officerKeys.userId, userId));
	return rows.length > 0;
}

async function orBusy<Result>(work: () => Promise<Result>): Promise<Result | 'passphrase-busy'> {
	try {
		return await work();
	} catch (refused) {
		if (refused instanceof TooBusy) return 'passphrase-busy';
		throw refused;
	}
}

/** A person's pair when the passphrase is theirs. A wrong one is noted in the log; after eight in a quarter of an hour none is tried. */
async function tryPassphrase(
	db: Database,
	userId: string,
	passphrase: string
): Promise<KeyPair | 'passphrase-wrong' | 'passphrase-too-many' | 'passphrase-busy'> {
	const attempts: Attempt[] = [{ limit: 'casePassphrase', name: userId }];
	try {
		await countAttempts(attempts);
	} catch (refused) {
		if (refused instanceof TooMany) return 'passphrase-too-many';
		throw refused;
	}
	const pair = await orBusy(() => openOfficerKey(db, userId, passphrase));
	if (pair === 'passphrase-busy') return pair;
	if (!pair) {
		await logCase(db, { userId, action: 'unlockFailed' });
		return 'passphrase-wrong';
	}
	await forgiveAttempts(attempts);
	return pair;
}

/** Unlocks a person's key in their session. Issues: `none` (they have no passphrase yet), and those of a wrong one. */
export async function unlockKey(
	db: Database,
	userId: string,
	sessionToken: string,
	passphrase: string
): Promise<OwnKeyIssue | undefined> {
	if (!(await hasPassphrase(db, userId))) return 'none';
	const pair = await tryPassphrase(db, userId, passphrase);
	if (typeof pair === 'string') return pair;
	await db.transaction(async (tx) => {
		await keepUnlocked(tx, sessionToken, pair);
		await logCase(tx, { userId, action: 'unlocked' });
	});
	return undefined;
}

/** Chooses the first case passphrase, and unlocks with it. Issues: `already`, and what a passphrase may not be. */
export async function choosePassphrase(
	db: Database,
	person: Someone,
	sessionToken: string,
	passphrase: string
): Promise<OwnKeyIssue | PassphraseIssue | undefined> {
	if (await hasPassphrase(db, person.id)) return 'already';
	return renewKey(db, person, sessionToken, passphrase);
}

/**
 * A new passphrase with a new key, for whoever has lost the old one: what was granted to them is gone, and somebody must
 * grant it again. Issues: what a passphrase may not be.
 */
export async function renewKey(
	db: Database,
	person: Someone,
	sessionToken: string,
	passphrase: string
): Promise<'passphrase-busy' | PassphraseIssue | undefined> {
	const issue = passphraseIssue(passphrase, person.email);
	if (issue) return issue;
	const pair = await orBusy(() => makeOfficerKey(db, person.id, passphrase));
	if (pair === 'passphrase-busy') return pair;
	await keepUnlocked(db, sessionToken, pair);
	return undefined;
}

/** Another passphrase around the same key, so that every grant stays. Issues: those of a wrong one by `current`, of a new one by `passphrase`. */
export async function changePassphrase(
	db: Database,
	{ id, email }: Someone,
	current: string,
	passphrase: string
): Promise<{ current: OwnKeyIssue } | { passphrase: PassphraseIssue } | undefined> {
	const issue = passphraseIssue(passphrase, email);
	if (issue) return { passphrase: issue };
	if (!(await hasPassphrase(db, id))) return { current: 'none' };
	const pair = await tryPassphrase(db, id, current);
	if (typeof pair === 'string') return { current: pair };
	const rewrapped = await orBusy(() => wrapOfficerKey(id, pair.privateKey, passphrase));
	if (rewrapped === 'passphrase-busy') return { current: rewrapped };
	await db.transaction(async (tx) => {
		await tx.update(officerKeys).set(rewrapped).where(eq(officerKeys.userId, id));
		await logCase(tx, { userId: id, action: 'passphraseSet', details: { sameKey: true } });
	});
	return undefined;
}
