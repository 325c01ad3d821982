import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { secretKey } from '../keys/keys.ts';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Seals bytes under the key of second factors, which is not in the database, bound to what they are for. */
export function seal(plain: Uint8Array, boundTo: string): Uint8Array {
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv(algorithm, secretKey('totp'), nonce).setAAD(Buffer.from(boundTo));
	const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
	return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}

/** Opens what was sealed for the same thing; undefined when it was changed, or sealed for another. */
export function open(sealed: Uint8Array, boundTo: string): Uint8Array | undefined {
	if (sealed.length <= nonceLength + tagLength) return undefined;
	const part = (from: number, to?: number) => Buffer.from(sealed.subarray(from, to));
	try {
		const decipher = createDecipheriv(algorithm, secretKey('totp'), part(0, nonceLength), {
			authTagLength: tagLength
		})
			.setAAD(Buffer.from(boundTo))
			.setAuthTag(part(nonceLength, nonceLength + tagLength));
		const plain = Buffer.concat([decipher.update(part(nonceLength + tagLength)), decipher.final()]);
		return new Uint8Array(plain);
	} catch {
		return undefined;
	}
}
