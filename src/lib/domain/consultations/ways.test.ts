import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from './entry.ts';
import { shownWays } from './ways.ts';

describe('how answers came', () => {
	it('is shown by way where each has enough', () =>
		expect(shownWays({ web: 120, paper: 30, code: 0 }, 10)).toEqual([
			{ channels: ['web'], count: 120 },
			{ channels: ['paper'], count: 30 }
		]));
	it('merges a small way with the smallest of the others, and shows nothing when all would be one', () => {
		expect(shownWays({ web: 120, paper: 30, kiosk: 3 }, 10)).toEqual([
			{ channels: ['web'], count: 120 },
			{ channels: ['kiosk', 'paper'], count: 33 }
		]);
		expect(shownWays({ web: 120, kiosk: 3 }, 10)).toEqual([]);
		expect(shownWays({ web: 120 }, 10)).toEqual([]);
		expect(shownWays({}, 10)).toEqual([]);
	});
	it('never shows a small number, and always adds up to the total', () =>
		fc.assert(
			fc.property(
				fc.array(fc.nat(40), { minLength: channels.length, maxLength: channels.length }),
				(numbers) => {
					const counts = Object.fromEntries(channels.map((channel, at) => [channel, numbers[at] as number]));
					const shown = shownWays(counts, 10);
					expect(shown.every(({ count }) => count >= 10)).toBe(true);
					const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
					if (shown.length > 0) expect(sum(shown.map(({ count }) => count))).toBe(sum(numbers));
				}
			)
		));
});
