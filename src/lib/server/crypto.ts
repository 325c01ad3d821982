import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Lengths tell: padded to `least` bytes, or the next power of two. */
function padded(text: Buffer, least: number): Buffer {
	let size = least;
	while (size < text.length) size *= 2;
	const whole = Buffer.alloc(size, 0x20);
	text.copy(whole);
	return whole;
}

/** Seals a value as JSON with AES-256-GCM, padded with spaces, bound to what it is for. */
export function sealJson(key: KeyObject, value: unknown, boundTo: string, least = 1024): Uint8Array {
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(boundTo));
	const text = padded(Buffer.from(JSON.stringify(value), 'utf8'), least);
	return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what sealJson sealed. Throws when the key, what it was bound to or the bytes are not the right ones. */
export function openJson(key: KeyObject, sealed: Uint8Array, boundTo: string): unknown {
	const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength))
		.setAAD(Buffer.from(boundTo))
		.setAuthTag(sealed.subarray(sealed.length - tagLength));
	const text = Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
	return JSON.parse(text.toString('utf8'));
}
