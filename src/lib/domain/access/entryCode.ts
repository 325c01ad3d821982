import { normaliseCode, toCrockford } from './codes.ts';

/** Bytes of chance in a code: 45 of their bits are used, nine characters. */
export const entryCodeBytes = 6;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const pattern = new RegExp(`^[${alphabet}]{10}$`);

/** Times the generator of the field of 32 elements (x⁵ + x² + 1). */
const doubled = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

/** One character that tells every single wrong character, and every two that changed places. */
function checkOf(text: string): string {
	let sum = 0;
	for (const character of text) sum = doubled(sum ^ alphabet.indexOf(character));
	return alphabet[sum] as string;
}

/** A single-use code: nine characters of chance and one that checks them, without letters that are mistaken. */
export function entryCodeOf(random: Uint8Array): string {
	const text = toCrockford(random.subarray(0, entryCodeBytes));
	return text + checkOf(text);
}

/** Two groups of five, for the eye. */
export const shownEntryCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** A code as somebody typed it, whatever its case and spaces; undefined when it cannot be a code at all. */
export function readEntryCode(typed: string): string | undefined {
	const code = normaliseCode(typed);
	return pattern.test(code) && checkOf(code.slice(0, -1)) === code.at(-1) ? code : undefined;
}
