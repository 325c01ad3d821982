import { randomBytes, timingSafeEqual, createHash } from 'node:crypto';
import { toCrockford } from '#lib/domain/access/codes.ts';
import { isInternal, type EntryKind } from '#lib/domain/complaints/entries.ts';
import type { Receipt } from '#lib/domain/complaints/receipt.ts';
import { deriveBytes } from '../auth/derive.ts';
import {
	openBytes,
	openWith,
	randomKey,
	sealBytes,
	sealTo,
	Unopened,
	type CaseKeys,
	type KeyPair
} from './sealing.ts';

/** A case's keys with both, as its committee has them. */
export type WholeKeys = Required<CaseKeys>;

/** Two new data keys. */
export const newCaseKeys = (): WholeKeys => ({ shared: randomKey(), internal: randomKey() });

/** A new receipt: a reference of 40 bits, a secret of 80. */
export const newReceipt = (): Receipt => ({
	reference: toCrockford(randomBytes(5)),
	secret: toCrockford(randomBytes(10))
});

/** Both data keys, sealed to a committee's public key. */
export function sealToCommittee(publicKey: Uint8Array, { shared, internal }: WholeKeys): Uint8Array {
	const both = new Uint8Array(64);
	both.set(shared);
	both.set(internal, 32);
	return sealTo(publicKey, both);
}

/** Both data keys, with a committee's private key. Throws Unopened. */
export function openForCommittee(pair: KeyPair, sealed: Uint8Array): WholeKeys {
	const both = openWith(pair, sealed);
	if (both.length !== 64) throw new Unopened('not a case’s keys');
	return { shared: both.slice(0, 32), internal: both.slice(32) };
}

/** What the database keeps of a receipt: a salt, the SHA-256 of half of what Argon2id gives, and the shared key under the other half. */
export type ReceiptLock = { receiptSalt: Uint8Array; receiptVerifier: Uint8Array; receiptKey: Uint8Array };

const boundToReceipt = (caseId: string) => ({ caseId, id: caseId, field: 'receipt' });

/** Locks a case's shared key with a receipt's secret. Throws TooBusy. */
export async function lockWithReceipt(
	caseId: string,
	secret: string,
	shared: Uint8Array
): Promise<ReceiptLock> {
	const receiptSalt = new Uint8Array(randomBytes(16));
	const derived = await deriveBytes('receipt', secret, receiptSalt, 64);
	return {
		receiptSalt,
		receiptVerifier: new Uint8Array(createHash('sha256').update(derived.subarray(0, 32)).digest()),
		receiptKey: sealBytes(derived.slice(32), shared, boundToReceipt(caseId))
	};
}

const decoySalt = new Uint8Array(randomBytes(16));

/**
 * The shared key that a receipt opens; undefined when the secret is not the case's. Without a case the same work is done on
 * a decoy, so that the time tells nobody which references there are. Throws TooBusy.
 */
export async function openWithReceipt(
	found: ({ id: string } & ReceiptLock) | undefined,
	secret: string
): Promise<Uint8Array | undefined> {
	const derived = await deriveBytes('receipt', secret, found?.receiptSalt ?? decoySalt, 64);
	const verifier = createHash('sha256').update(derived.subarray(0, 32)).digest();
	if (!found || !timingSafeEqual(verifier, found.receiptVerifier)) return undefined;
	return openBytes(derived.slice(32), found.receiptKey, boundToReceipt(found.id));
}

/** The key that an entry of this kind is sealed under. Throws Unopened for an internal one without the committee's keys. */
export function keyOf(keys: CaseKeys, kind: EntryKind): Uint8Array {
	if (!isInternal(kind)) return keys.shared;
	if (!keys.internal) throw new Unopened('internal');
	return keys.internal;
}
