import { describe, expect, it } from 'vitest';
import { codeAt, matchingSteps, stepAt, totpKeyText, totpUri } from './totp.ts';

// RFC 6238, appendix B (SHA-1), the last six of its eight digits.
const key = new TextEncoder().encode('12345678901234567890');
const vectors = [
	[59, '287082'],
	[1111111109, '081804'],
	[1111111111, '050471'],
	[1234567890, '005924'],
	[2000000000, '279037'],
	[20000000000, '353130']
] as const;

describe('codes of the app', () => {
	it.each(vectors)('at second %i the code is %s', (second, code) => {
		expect(codeAt(key, stepAt(second * 1000))).toBe(code);
		expect(matchingSteps(key, code, second * 1000)).toContain(stepAt(second * 1000));
	});
	it('takes one step either side, no more', () => {
		const now = 1234567890_000;
		const matches = (steps: number) => matchingSteps(key, codeAt(key, stepAt(now) + steps), now).length;
		expect([-2, -1, 0, 1, 2].map(matches)).toEqual([0, 1, 1, 1, 0]);
	});
	it('refuses what is not six digits', () => {
		for (const code of ['', '28708', '2870822', 'abcdef', '２８７０８２'])
			expect(matchingSteps(key, code, 59_000)).toEqual([]);
	});
	it('tells the app who it is for', () => {
		expect(totpUri(key, 'a+b@stad.example')).toMatch(
			/^otpauth:\/\/totp\/R%C3%A5dslag:a%2Bb%40stad\.example\?issuer=R%C3%A5dslag&algorithm=SHA1&secret=GEZDGNBV/
		);
		expect(totpKeyText(key)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
	});
});
