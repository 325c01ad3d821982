import { grouped, normaliseCode } from '../access/codes.ts';

/** What a reporter keeps: which case, and the secret that opens it. Both in Crockford's base 32. */
export type Receipt = { reference: string; secret: string };

const alphabet = '[0-9A-HJKMNP-TV-Z]';
const referencePattern = new RegExp(`^${alphabet}{8}$`);
const secretPattern = new RegExp(`^${alphabet}{16}$`);

/** A reference as somebody typed it (8 characters, 40 bits); undefined when it cannot be one. */
export function readReference(typed: string): string | undefined {
	const code = normaliseCode(typed.slice(0, 100));
	return referencePattern.test(code) ? code : undefined;
}

/** A secret as somebody typed it (16 characters, 80 bits); undefined when it cannot be one. */
export function readSecret(typed: string): string | undefined {
	const code = normaliseCode(typed.slice(0, 100));
	return secretPattern.test(code) ? code : undefined;
}

/** In groups of four, as both are shown and printed. */
export const shownCode = grouped;
