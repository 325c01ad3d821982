import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastBase, outOfTen } from './outOfTen.ts';

describe('out of ten', () => {
	it.each([
		[60, 100, { kind: 'exactly', tenths: 6 }],
		[61, 100, { kind: 'exactly', tenths: 6 }],
		[62, 100, { kind: 'more', tenths: 6 }],
		[64, 100, { kind: 'more', tenths: 6 }],
		[65, 100, { kind: 'almost', tenths: 7 }],
		[68, 100, { kind: 'almost', tenths: 7 }],
		[69, 100, { kind: 'exactly', tenths: 7 }],
		[99, 100, { kind: 'almost', tenths: 10 }],
		[100, 100, { kind: 'all' }],
		[0, 100, { kind: 'none' }],
		[4, 100, { kind: 'few' }],
		[5, 100, { kind: 'almost', tenths: 1 }],
		[18, 30, { kind: 'exactly', tenths: 6 }]
	])('of %i among %i', (count, base, said) => expect(outOfTen(count, base)).toEqual(said));

	it('says nothing of what is hidden, nor of few', () => {
		expect(outOfTen(null, 100)).toBeUndefined();
		expect(outOfTen(20, null)).toBeUndefined();
		expect(outOfTen(leastBase - 1, leastBase - 1)).toBeUndefined();
		expect(outOfTen(7, 5)).toBeUndefined();
	});

	it('is right to the nearest tenth, and its word says on which side the truth is', () =>
		fc.assert(
			fc.property(
				fc
					.integer({ min: leastBase, max: 100_000 })
					.chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base))),
				([count, base]) => {
					const said = outOfTen(count, base);
					const share = (10 * count) / base;
					if (!said) return false;
					if (said.kind === 'none') return count === 0;
					if (said.kind === 'all') return count === base;
					if (!('tenths' in said)) return count > 0 && share < 0.5;
					if (Math.abs(share - said.tenths) > 0.5 + 1e-9) return false;
					if (said.kind === 'almost') return share < said.tenths;
					if (said.kind === 'more') return share > said.tenths;
					return Math.abs(share - said.tenths) <= 0.1 + 1e-9;
				}
			),
			{ endOnFailure: true }
		));
});
