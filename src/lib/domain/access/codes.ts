const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as Crockford's base 32, whole groups of five bits only: 10 bytes give 16 characters. */
export function toCrockford(bytes: Uint8Array): string {
	let bits = 0n;
	for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
	const length = Math.floor((bytes.length * 8) / 5);
	bits >>= BigInt((bytes.length * 8) % 5);
	let text = '';
	for (let index = length - 1; index >= 0; index--)
		text += crockford[Number((bits >> BigInt(index * 5)) & 31n)];
	return text;
}

/** In groups of four, for the eye. */
export const grouped = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

/** A code as somebody typed it: any case, spaces and hyphens anywhere, O for 0, I and L for 1. */
export function normaliseCode(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[\s\p{Pd}]/gu, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
}
