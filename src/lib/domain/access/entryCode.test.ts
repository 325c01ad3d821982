import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryCodeBytes, entryCodeOf, readEntryCode, shownEntryCode } from './entryCode.ts';

const code = fc.uint8Array({ minLength: entryCodeBytes, maxLength: entryCodeBytes }).map(entryCodeOf);
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a single-use code', () => {
	it('is ten characters in two groups, none of them mistaken for another', () =>
		fc.assert(
			fc.property(code, (one) => {
				expect(shownEntryCode(one)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
			})
		));
	it('is read however it was typed', () =>
		fc.assert(
			fc.property(code, (one) => {
				const typed = ` ${shownEntryCode(one).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `;
				expect(readEntryCode(typed)).toBe(one);
			})
		));
	it('with any one character wrong is no code', () =>
		fc.assert(
			fc.property(code, fc.nat(9), fc.integer({ min: 1, max: 31 }), (one, at, by) => {
				const other = letters[(letters.indexOf(one[at] as string) + by) % 32];
				expect(readEntryCode(one.slice(0, at) + other + one.slice(at + 1))).toBeUndefined();
			})
		));
	it('with two neighbours that changed places is no code', () =>
		fc.assert(
			fc.property(code, fc.nat(8), (one, at) => {
				fc.pre(one[at] !== one[at + 1]);
				const swapped = one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2);
				expect(readEntryCode(swapped)).toBeUndefined();
			})
		));
	it('is nothing else than ten characters', () => {
		for (const typed of ['', 'ABC', '0000000000000', 'ÅÄÖÅÄÖÅÄÖÅ', '\u0000'])
			expect(readEntryCode(typed)).toBeUndefined();
	});
});
