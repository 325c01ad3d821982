import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOpen, oddsMost, oddsOf, wrongMost } from './odds.ts';
import { codeSpace } from './words.ts';

/** Exactly, for somebody who never tries a code twice: the chance to miss is a product. */
function exactOdds(open: number, wrong: number): number {
	let miss = 1;
	for (let tried = 0; tried < wrong; tried++) miss *= 1 - open / (codeSpace - tried);
	return 1 - miss;
}

describe('the odds of a guesser', () => {
	it('stay below a thousandth at the limit, however many sessions are open, and would not two guesses later', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: mostOpen * 10 }), (open) => {
				const most = wrongMost(open);
				expect(oddsOf(open, most)).toBeLessThan(oddsMost);
				expect(oddsOf(open, most + 1)).toBeGreaterThanOrEqual(oddsMost * (1 - 1e-12));
			}),
			{ numRuns: 1000, endOnFailure: true }
		));
	it('are what they are counted to be: the bound is never below the exact chance, and close to it', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: mostOpen }), fc.integer({ min: 0, max: 3000 }), (open, wrong) => {
				const exact = exactOdds(open, wrong);
				const bound = oddsOf(open, wrong);
				expect(exact).toBeLessThanOrEqual(bound + 1e-12);
				expect(bound - exact).toBeLessThan(bound * 0.02 + 1e-9);
			}),
			{ numRuns: 50, endOnFailure: true }
		));
	it('leave room for honest slips in a city with as many sessions as there may be', () => {
		expect(wrongMost(mostOpen)).toBeGreaterThan(200);
		expect(wrongMost(1)).toBeGreaterThan(60_000);
		expect(wrongMost(0)).toBe(wrongMost(1));
	});
	it('shrink the limit when more are open', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (one, other) => {
				expect(wrongMost(Math.max(one, other))).toBeLessThanOrEqual(wrongMost(Math.min(one, other)));
			})
		));
});
