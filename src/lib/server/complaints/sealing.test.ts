import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import sodium from 'libsodium-wrappers';
import { describe, expect, it } from 'vitest';
import { deriveBytes } from '../auth/derive.ts';
import {
	keyFrom,
	newKeyPair,
	openBytes,
	openValue,
	openWith,
	publicOf,
	randomKey,
	sealBytes,
	sealTo,
	sealValue,
	Unopened,
	type Bound
} from './sealing.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (of: Uint8Array) => Buffer.from(of).toString('hex');
const from = (first: number, length: number) => Uint8Array.from({ length }, (_, index) => first + index);
const text = (of: string) => new TextEncoder().encode(of);

const bound: Bound = {
	caseId: '00000000-0000-4000-8000-000000000001',
	id: '00000000-0000-4000-8000-000000000002',
	field: 'complaint'
};

// Where no document has a vector of the very thing, it was computed with another implementation (@noble 2.4).
describe('known answers', () => {
	it('XChaCha20-Poly1305: draft-irtf-cfrg-xchacha-03, appendix A.3.1', () => {
		const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
			"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
			bytes('50515253c0c1c2c3c4c5c6c7'),
			null,
			from(0x40, 24),
			from(0x80, 32)
		);
		expect(hex(sealed)).toBe(
			'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216' +
				'cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13' +
				'b52ec0875924c1c7987947deafd8780acf49'
		);
	});
	it('a sealed piece: nonce, ciphertext of the padded content, tag', () => {
		const sealed = sealBytes(from(0x80, 32), text('Rampen är borta.'), bound, from(0x40, 24));
		expect(sealed.length).toBe(24 + 1024 + 16);
		expect(hex(sealed.subarray(0, 24))).toBe(hex(from(0x40, 24)));
		expect(hex(sealed.subarray(24, 56))).toBe(
			'a36d1e843e9ed4995f6057b199dce9341cc7726e05449ceccabaf50c42550dc8'
		);
		expect(hex(sealed.subarray(-16))).toBe('d85176df6fba4404e75e5ba6106aa3c1');
		expect(createHash('sha256').update(sealed).digest('hex')).toBe(
			'dc5f247abedf76e064309fd43ed12ca2f5da08e216494b630d5539f42b6a65b0'
		);
	});
	it('a sealed box that was made elsewhere opens', () => {
		const privateKey = from(1, 32);
		const publicKey = publicOf(privateKey);
		expect(hex(publicKey)).toBe('07a37cbc142093c8b755dc1b10e86cb426374ad16aa853ed0bdfc0b2b86d1c7c');
		const box = bytes(
			'7d9c24316539825c1896e57f28197746793ce60cbee3ad47da9d07b85fa55e2ada9ba329f90f7f849b338a67315686de793f6ebf573a23c9' +
				'eb2f44856601d21fc5edd95db34f974d829af9a7398c9614'
		);
		expect(new TextDecoder().decode(openWith({ publicKey, privateKey }, box))).toBe(
			'sealed box of the house, 32 byte'
		);
	});
	it('HKDF-SHA-256 of a session token', () =>
		expect(hex(keyFrom('a session token', 'unlock'))).toBe(
			'156738d414a9d09a89efb4e128de61a0a86871006a0ac8642f8f832422f65cec'
		));
	it('Argon2id of a case passphrase: 64 MiB, three passes, one lane', async () =>
		expect(hex(await deriveBytes('passphrase', 'fyra gamla hästar i regn', from(0, 16), 32))).toBe(
			'2a1dd4497a90d47c1276898e3b1fc7c9efec3f9eec64f6c6e59b2aafe3a0720f'
		));
});

describe('a sealed piece', () => {
	const key = randomKey();
	const sealed = sealValue(key, { text: 'Rampen är borta.' }, bound);

	it('opens where it was sealed', () =>
		expect(openValue(key, sealed, bound)).toEqual({ text: 'Rampen är borta.' }));
	it.each([
		['another case', { ...bound, caseId: randomUUID() }],
		['another entry', { ...bound, id: randomUUID() }],
		['another field', { ...bound, field: 'contact' }],
		['case and entry swapped', { ...bound, caseId: bound.id, id: bound.caseId }],
		['a field that holds a line break', { ...bound, id: '', field: `${bound.id}\n${bound.field}` }]
	])('does not open in %s', (_, to) => expect(() => openBytes(key, sealed, to)).toThrow(Unopened));
	it('does not open with another key', () =>
		expect(() => openBytes(randomKey(), sealed, bound)).toThrow(Unopened));
	it('does not open with one bit changed, wherever it is', () => {
		const box = sealTo(newKeyPair().publicKey, key);
		expect(box.length).toBe(80);
		for (let bit = 0; bit < sealed.length * 8; bit++) {
			const changed = sealed.slice();
			changed[bit >> 3]! ^= 1 << (bit & 7);
			if (isOpened(() => openBytes(key, changed, bound))) expect.fail(`bit ${bit}`);
		}
	});
	it('nor cut off, nor with something after it', () => {
		for (let length = 0; length < sealed.length; length++)
			if (isOpened(() => openBytes(key, sealed.subarray(0, length), bound))) expect.fail(`at ${length}`);
		expect(() => openBytes(key, Buffer.concat([sealed, Buffer.from([0])]), bound)).toThrow(Unopened);
	});
	it('is never the same twice', () =>
		expect(hex(sealValue(key, { text: 'Rampen är borta.' }, bound))).not.toBe(hex(sealed)));
});

describe('a sealed box', () => {
	it('opens with its own key pair alone, and with no bit changed', () => {
		const [pair, other] = [newKeyPair(), newKeyPair()];
		const box = sealTo(pair.publicKey, text('nycklar'));
		expect(openWith(pair, box)).toEqual(text('nycklar'));
		expect(() => openWith(other, box)).toThrow(Unopened);
		for (let bit = 0; bit < box.length * 8; bit++) {
			const changed = box.slice();
			changed[bit >> 3]! ^= 1 << (bit & 7);
			if (isOpened(() => openWith(pair, changed))) expect.fail(`bit ${bit}`);
		}
	});
});

describe('padding', () => {
	const key = randomKey();
	it('gives back what was sealed, and tells its length in steps alone', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 5000 }), (plain) => {
				const sealed = sealBytes(key, plain, bound);
				expect(Buffer.from(openBytes(key, sealed, bound)).equals(plain)).toBe(true);
				const padded = sealed.length - 24 - 16;
				expect(Math.log2(padded) % 1).toBe(0);
				expect(padded).toBeGreaterThanOrEqual(1024);
				expect(padded).toBeGreaterThan(plain.length);
			}),
			{ endOnFailure: true, numRuns: 200 }
		);
	});
	it('keeps zeros and marks of padding that end a content', () => {
		for (const end of [[0x80], [0x80, 0, 0], [0, 0, 0], []])
			expect([...openBytes(key, sealBytes(key, Uint8Array.from(end), bound), bound)]).toEqual(end);
	});
	it.each([
		[0, 1024],
		[1023, 1024],
		[1024, 2048],
		[65_535, 65_536],
		[65_536, 131_072],
		[1_000_000, 16 * 65_536]
	])('makes of %i bytes %i', (length, padded) =>
		expect(sealBytes(key, new Uint8Array(length), bound).length).toBe(padded + 40)
	);
});

function isOpened(open: () => unknown): boolean {
	try {
		open();
		return true;
	} catch (error) {
		if (!(error instanceof Unopened)) throw error;
		return false;
	}
}
