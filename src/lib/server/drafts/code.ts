import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { normaliseCode, toCrockford } from '#lib/domain/access/codes.ts';
import { secretKey } from '../keys/keys.ts';

const pattern = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** A new code of 80 bits, sixteen characters. Nothing here ever stores it. */
export const newDraftCode = (): string => toCrockford(randomBytes(10));

/** A code as somebody typed it; undefined when it cannot be one. */
export function readDraftCode(typed: string): string | undefined {
	const code = normaliseCode(typed);
	return pattern.test(code) ? code : undefined;
}

/**
 * What a code opens (decision D20, HKDF-SHA-256): the value that its draft is found by, and the key that it is sealed under. Neither
 * leads to the other, or back to the code. The salt is the house's own secret: a copy of the database is not enough
 * even for who has a list of codes.
 */
export function partsOf(consultationId: string, code: string): { lookup: Buffer; key: KeyObject } {
	const salt = secretKey('drafts').export();
	const derive = (purpose: string) =>
		Buffer.from(hkdfSync('sha256', code, salt, `${purpose} ${consultationId}`, 32));
	return { lookup: derive('lookup'), key: createSecretKey(derive('key')) };
}
