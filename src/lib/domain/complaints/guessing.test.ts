import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeWrong, keptYears, oddsOf, oddsWhileKept, secretBits, triesADay } from './guessing.ts';

/** Exactly, for somebody who never tries a secret twice. */
function exactOdds(tries: number, bits: number): number {
	let miss = 1;
	for (let tried = 0; tried < tries; tried++) miss *= 1 - 1 / (2 ** bits - tried);
	return 1 - miss;
}

describe('the odds of guessing a receipt', () => {
	it('are far under one in a million millions, with all that a city’s servers could try in ten years', () => {
		expect(keptYears).toBe(10);
		expect(secretBits).toBe(80);
		expect(oddsWhileKept(16)).toBeLessThan(1e-12);
	});
	it('are smaller still within what a case stands freely', () => {
		expect(oddsOf(freeWrong * 3653)).toBeLessThan(1e-18);
		expect(freeWrong).toBeLessThan(triesADay);
	});
	it('are bounded from above, and closely', () =>
		fc.assert(
			fc.property(fc.integer({ min: 8, max: 16 }), fc.integer({ min: 0, max: 100 }), (bits, tries) => {
				const exact = exactOdds(tries, bits);
				const bound = oddsOf(tries, bits);
				expect(exact).toBeLessThanOrEqual(bound + 1e-12);
				expect(bound).toBeLessThanOrEqual(exact * 2 + 1e-12);
			}),
			{ endOnFailure: true }
		));
	it('are certain for who may try everything', () => expect(oddsOf(2 ** 8, 8)).toBe(1));
});
