import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseCount, roughCount } from './counts.ts';

const least = (count: number, respondents: number | null) =>
	(roughCount(count, respondents) as { atLeast: number }).atLeast;

describe('counts of what has left', () => {
	it('are rounded down to a power of ten that half of the respondents reach', () => {
		expect(least(0, 400)).toBe(0);
		expect(least(1, 400)).toBe(1);
		expect(least(9, 400)).toBe(1);
		expect(least(10, 400)).toBe(10);
		expect(least(399, 400)).toBe(100);
		expect(least(150, 199)).toBe(10);
		expect(least(12, 12)).toBe(1);
		expect(least(9000, null)).toBe(1);
	});
	it('leave whoever knows the rule, and the respondents, an interval of at least 8', () =>
		fc.assert(
			// One text question: nobody wrote more texts than there were respondents.
			fc.property(fc.integer({ min: 10, max: 3000 }), fc.nat(3000), (respondents, drawn) => {
				const count = 1 + (drawn % respondents);
				const shown = least(count, respondents);
				const alike = Array.from({ length: respondents }, (_, at) => at + 1).filter(
					(other) => least(other, respondents) === shown
				);
				expect((alike.at(-1) ?? 0) - (alike[0] ?? 0)).toBeGreaterThanOrEqual(8);
			}),
			{ numRuns: 300 }
		));
	it('say the number of responses only where the release has said it', () => {
		expect(responseCount(412, 412)).toEqual({ exactly: 412 });
		expect(responseCount(412, null)).toEqual({ atLeast: 1 });
		expect(responseCount(414, 412)).toEqual({ atLeast: 100 });
	});
});
