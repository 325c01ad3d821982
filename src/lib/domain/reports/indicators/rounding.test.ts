import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOf, rounded } from './rounding.ts';

describe('rounding', () => {
	it('goes half away from zero, as people do it, whatever the machine stores', () => {
		expect([rounded(1.005, 2), rounded(-1.005, 2), rounded(0.5, 0), rounded(-0.04, 1)]).toEqual([
			1.01, -1.01, 1, 0
		]);
		expect(rounded(Number.NaN, 1)).toBeNull();
	});
	it('is within half a step, and the same when done again', () => {
		const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(number, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
				const found = rounded(value, decimals) ?? Number.NaN;
				expect(Math.abs(found - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
				expect(rounded(found, decimals)).toBe(found);
			}),
			{ endOnFailure: true }
		);
	});
});

describe('a ratio', () => {
	it('is in its unit', () => {
		expect(ratioOf(1, 8, 'percent', 1)).toBe(12.5);
		expect(ratioOf(1, 8, 'perThousand', 0)).toBe(125);
		expect(ratioOf(1, 8, 'kronor', 2)).toBe(0.13);
	});
});
