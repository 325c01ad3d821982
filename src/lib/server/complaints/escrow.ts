import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Queryable } from '../db/client.ts';
import { committeeKeys, settings } from '../db/schema/index.ts';
import { logCase } from './log.ts';
import { fingerprint, publicOf, type KeyPair } from './sealing.ts';

const setting = 'complaintEscrow';

/** The city's offline key: only its public half is here. */
const known = z.object({ recipient: z.string().startsWith('age1') });

/** Short name of an escrow key, for people to compare. */
export const escrowName = (recipient: string): string => fingerprint(new TextEncoder().encode(recipient));

/** The public half of the city's escrow key; null while the city has none. */
export async function escrowRecipient(db: Queryable): Promise<string | null> {
	const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, setting));
	return known.safeParse(row?.value).data?.recipient ?? null;
}

/** A new escrow key: the private half is for a file outside the house. */
export async function newEscrow(): Promise<{ identity: string; recipient: string }> {
	const identity = await generateX25519Identity();
	return { identity, recipient: await identityToRecipient(identity) };
}

/** From now on, new keys of committees are encrypted to this escrow key too. */
export async function setEscrow(db: Database, recipient: string): Promise<void> {
	const value = { recipient };
	await db.transaction(async (tx) => {
		await tx
			.insert(settings)
			.values({ key: setting, value })
			.onConflictDoUpdate({ target: settings.key, set: { value } });
		await logCase(tx, { action: 'escrowMade', details: { name: escrowName(recipient) } });
	});
}

const contentOf = (keyId: string, privateKey: Uint8Array): string =>
	JSON.stringify({ key: keyId, privateKey: Buffer.from(privateKey).toString('base64') });
const content = z.object({ key: z.string(), privateKey: z.base64() });

/** A committee's private key, encrypted to the city's escrow key; null while there is none. */
export async function escrowed(
	db: Queryable,
	keyId: string,
	{ privateKey }: KeyPair
): Promise<Uint8Array | null> {
	const recipient = await escrowRecipient(db);
	if (!recipient) return null;
	const encrypter = new Encrypter();
	encrypter.addRecipient(recipient);
	return encrypter.encrypt(contentOf(keyId, privateKey));
}

/** Puts a living key that an officer has unlocked into escrow. False when there is no escrow, or it lies there already. */
export async function putInEscrow(
	db: Database,
	{ keyId, pair, by }: { keyId: string; pair: KeyPair; by: string }
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const bytes = await escrowed(tx, keyId, pair);
		if (!bytes) return false;
		const put = await tx
			.update(committeeKeys)
			.set({ escrowed: bytes })
			.where(and(eq(committeeKeys.id, keyId), isNull(committeeKeys.escrowed)))
			.returning({ id: committeeKeys.id });
		if (put.length === 0) return false;
		await logCase(tx, { userId: by, action: 'keyEscrowed', details: { key: keyId } });
		return true;
	});
}

/** A committee's key pair out of the escrow, with the private half of the escrow key; undefined when that is another. */
export async function fromEscrow(
	identity: string,
	key: { id: string; publicKey: Uint8Array; escrowed: Uint8Array }
): Promise<KeyPair | undefined> {
	const decrypter = new Decrypter();
	decrypter.addIdentity(identity);
	try {
		const read = content.parse(JSON.parse(await decrypter.decrypt(key.escrowed, 'text')));
		const privateKey = new Uint8Array(Buffer.from(read.privateKey, 'base64'));
		const publicKey = publicOf(privateKey);
		return read.key === key.id && Buffer.from(publicKey).equals(key.publicKey)
			? { publicKey, privateKey }
			: undefined;
	} catch {
		return undefined;
	}
}
