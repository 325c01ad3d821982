import { createHash, hkdfSync } from 'node:crypto';
import sodium from 'libsodium-wrappers';

await sodium.ready;

/** An X25519 key pair, 32 bytes each. */
export type KeyPair = { publicKey: Uint8Array; privateKey: Uint8Array };

/**
 * A case's two data keys, 32 bytes each: `shared` with the reporter by the receipt, `internal` for the committee alone.
 * A receipt gives only the first.
 */
export type CaseKeys = { shared: Uint8Array; internal?: Uint8Array };

/** What a sealed piece is bound to: a ciphertext that is moved to another case, entry or field is refused. */
export type Bound = { caseId: string; id: string; field: string };

const nonceLength = 24;
const least = 1024;

/** A sealed piece that its key does not open: another key, another place, or changed bytes. */
export class Unopened extends Error {}

/** 32 random bytes. */
export const randomKey = (): Uint8Array => sodium.randombytes_buf(32);

/** A new X25519 key pair. */
export function newKeyPair(): KeyPair {
	const { publicKey, privateKey } = sodium.crypto_box_keypair();
	return { publicKey, privateKey };
}

/** The public key of a private one. */
export const publicOf = (privateKey: Uint8Array): Uint8Array => sodium.crypto_scalarmult_base(privateKey);

/** Short name of a public key, for people to compare: SHA-256, 16 hexadecimal digits in fours. */
export const fingerprint = (publicKey: Uint8Array): string =>
	(createHash('sha256').update(publicKey).digest('hex').slice(0, 16).match(/.{4}/g) ?? []).join(' ');

const bound = ({ caseId, id, field }: Bound): string => `radslag case\n${caseId}\n${id}\n${field}`;

/** Lengths tell: padded to 1 KiB or the next power of two; above 64 KiB to whole steps of 64 KiB. */
function paddedLength(length: number): number {
	const step = 65_536;
	if (length + 1 > step) return Math.ceil((length + 1) / step) * step;
	let size = least;
	while (size < length + 1) size *= 2;
	return size;
}

/** ISO 7816-4: 0x80 and zeros. */
function padded(plain: Uint8Array): Uint8Array {
	const whole = new Uint8Array(paddedLength(plain.length));
	whole.set(plain);
	whole[plain.length] = 0x80;
	return whole;
}

function unpadded(whole: Uint8Array): Uint8Array {
	const end = whole.lastIndexOf(0x80);
	if (end < 0) throw new Unopened('not padded');
	return whole.subarray(0, end);
}

/** XChaCha20-Poly1305 with a nonce of its own, padded, bound to case, entry and field. Nonce first. */
export function sealBytes(key: Uint8Array, plain: Uint8Array, to: Bound, nonce?: Uint8Array): Uint8Array {
	const with24 = nonce ?? sodium.randombytes_buf(nonceLength);
	const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
		padded(plain),
		bound(to),
		null,
		with24,
		key
	);
	const whole = new Uint8Array(nonceLength + sealed.length);
	whole.set(with24);
	whole.set(sealed, nonceLength);
	return whole;
}

/** Opens what sealBytes sealed. Throws Unopened. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, to: Bound): Uint8Array {
	try {
		return unpadded(
			sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
				null,
				sealed.subarray(nonceLength),
				bound(to),
				sealed.subarray(0, nonceLength),
				key
			)
		);
	} catch {
		throw new Unopened('not sealed with this key, or for this place');
	}
}

/** Seals a value as JSON, as sealBytes does bytes. */
export const sealValue = (key: Uint8Array, value: unknown, to: Bound): Uint8Array =>
	sealBytes(key, new TextEncoder().encode(JSON.stringify(value)), to);

/** Opens what sealValue sealed. Throws Unopened. */
export const openValue = (key: Uint8Array, sealed: Uint8Array, to: Bound): unknown =>
	JSON.parse(new TextDecoder().decode(openBytes(key, sealed, to)));

/** Seals to a public key (X25519 sealed box): whoever seals cannot open. */
export const sealTo = (publicKey: Uint8Array, plain: Uint8Array): Uint8Array =>
	sodium.crypto_box_seal(plain, publicKey);

/** Opens what was sealed to a key pair. Throws Unopened. */
export function openWith({ publicKey, privateKey }: KeyPair, sealed: Uint8Array): Uint8Array {
	try {
		return sodium.crypto_box_seal_open(sealed, publicKey, privateKey);
	} catch {
		throw new Unopened('not sealed to this key');
	}
}

/** A key for one purpose out of a secret with enough chance in it (a session token): HKDF-SHA-256, 32 bytes. */
export const keyFrom = (secret: string | Uint8Array, purpose: string): Uint8Array =>
	new Uint8Array(hkdfSync('sha256', secret, 'radslag complaints', purpose, 32));
