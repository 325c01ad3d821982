import { leastBits } from '#lib/domain/complaints/attack.ts';
import { freeWrong } from '#lib/domain/complaints/guessing.ts';
import { readReference, readSecret } from '#lib/domain/complaints/receipt.ts';
import { countAttempts, forgiveAttempts, TooMany, type Attempt } from '../auth/limits.ts';
import { TooBusy } from '../auth/turns.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { placeOf } from '../http/rateLimit.ts';
import { openWithReceipt } from './caseKeys.ts';
import { gate } from './gate.ts';
import { caseWithReference, type CaseRow } from './open.ts';
import { noteLook } from './recent.ts';
import { Unopened } from './sealing.ts';

export type Look = {
	reference: string;
	secret: string;
	address: string;
	/** The reporter's own token, which what the gate asks is bound to. */
	token: string;
	proof?: string | undefined;
};

/**
 * reference-form, secret-form: cannot be one; wrong: no case has both; asked: the gate wants a proof or a wait first;
 * busy: too many at this moment; wait: too many from this address; disposed: the case's content is gone.
 */
export type LookIssue = 'reference-form' | 'secret-form' | 'wrong' | 'asked' | 'busy' | 'wait' | 'disposed';
export type Looked = { caseId: string; shared: Uint8Array } | { issue: LookIssue; minutes?: number };

/** Changes today's count of a reference, and tells it. */
async function count(db: Database, reference: string, by: 1 | -1): Promise<number> {
	const [row] = await db.$client<{ count: number }[]>`
		insert into receipt_guesses (reference, day, count) values (${reference}, ${today()}, ${Math.max(by, 0)})
		on conflict (reference, day) do update set count = greatest(receipt_guesses.count + ${by}, 0)
		returning count`;
	return row?.count ?? 0;
}

type Opened = { found: CaseRow; shared: Uint8Array } | 'disposed' | undefined;

/** A receipt's lock that has been taken away with the case is no lock: then the same work is done on a decoy. */
async function open(db: Database, reference: string, secret: string): Promise<Opened> {
	const row = await caseWithReference(db, reference);
	const found = row?.receiptVerifier.length === 32 ? row : undefined;
	try {
		const shared = await openWithReceipt(found, secret);
		if (!found || !shared) return undefined;
		return found.disposedAt ? 'disposed' : { found, shared: shared.slice() };
	} catch (error) {
		// The verifier is right, and the key is gone.
		if (error instanceof Unopened && found?.disposedAt) return 'disposed';
		throw error;
	}
}

/**
 * Opens a case with its receipt, in constant work whether there is such a case or not. Wrong secrets are counted by
 * reference and day in the database before they are tried, so that neither many at once, nor other addresses, nor a new
 * start slips through. Above what a case stands the way is slower and never closed: a proof of work, or two minutes'
 * wait, for each try; so a stranger who knows the reference keeps nobody out.
 */
export async function lookUp(db: Database, look: Look): Promise<Looked> {
	const [reference, secret] = [readReference(look.reference), readSecret(look.secret)];
	if (!reference) return { issue: 'reference-form' };
	if (!secret) return { issue: 'secret-form' };
	const attempts: Attempt[] = [{ limit: 'receiptTyped', name: placeOf(look.address) }];
	try {
		await countAttempts(attempts);
	} catch (refused) {
		if (refused instanceof TooMany) return { issue: 'wait', minutes: Math.ceil(refused.seconds / 60) };
		throw refused;
	}
	const wrong = await count(db, reference, 1);
	const { token, address, proof } = look;
	const asks = wrong > freeWrong ? leastBits : undefined;
	const passage = await gate(db, { kind: 'look', token, address, proof, asks });
	if (passage.to !== 'open') {
		await count(db, reference, -1);
		return { issue: 'asked' };
	}
	noteLook();
	try {
		const opened = await open(db, reference, secret);
		if (!opened) return { issue: 'wrong' };
		await count(db, reference, -1);
		await forgiveAttempts(attempts);
		return opened === 'disposed' ? { issue: 'disposed' } : { caseId: opened.found.id, shared: opened.shared };
	} catch (error) {
		if (!(error instanceof TooBusy)) throw error;
		await count(db, reference, -1);
		return { issue: 'busy' };
	}
}

/** The job: forgets the counts of yesterday. */
export async function forgetWrongReceipts(db: Database): Promise<void> {
	await db.$client`delete from receipt_guesses where day < ${today()}`;
}
