import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	closingPeriods,
	periodLeast,
	publishablePeriods,
	type DayCount,
	type Period
} from './participation.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
const daysOf = (counts: number[]): DayCount[] =>
	counts.flatMap((count, index) => (count ? [{ day: day(index + 1), count }] : []));
const total = (list: readonly { count: number }[]) => list.reduce((sum, { count }) => sum + count, 0);

describe('periods of participation', () => {
	it('gather days until there are enough, and hold back the latest', () => {
		const days = daysOf([4, 3, 5, 12, 2, 9, 1]);
		expect(publishablePeriods(days)).toEqual([
			{ firstDay: day(1), lastDay: day(3), count: 12 },
			{ firstDay: day(4), lastDay: day(4), count: 12 }
		]);
	});
	it('join the tail to the last at closing', () =>
		expect(closingPeriods(daysOf([4, 3, 5, 12, 2]))).toEqual([
			{ firstDay: day(1), lastDay: day(3), count: 12 },
			{ firstDay: day(4), lastDay: day(5), count: 14 }
		]));
	it('show nothing when there are too few in all', () =>
		expect(closingPeriods(daysOf([3, 3, 3]))).toEqual([]));
	it('take the days in any order', () =>
		expect(closingPeriods(daysOf([4, 3, 5, 12, 2]).toReversed())).toEqual(
			closingPeriods(daysOf([4, 3, 5, 12, 2]))
		));
});

/** As the city does it: each night what is complete is published and stays; at closing the rest. */
function published(counts: number[], nights: number[]): Period[] {
	const shown: Period[] = [];
	const open = (before: string) =>
		daysOf(counts).filter(({ day }) => day < before && day > (shown.at(-1)?.lastDay ?? ''));
	for (const night of nights.toSorted((a, b) => a - b)) shown.push(...publishablePeriods(open(day(night))));
	return [...shown, ...closingPeriods(open('9999'))];
}

const counts = fc.array(fc.oneof(fc.nat(4), fc.nat(30)), { maxLength: 40 });
const nights = fc.array(fc.integer({ min: 1, max: 42 }), { maxLength: 20 });

describe('whenever they are published', () => {
	it('no period is smaller than the least', () =>
		fc.assert(
			fc.property(counts, nights, (list, when) => {
				for (const { count } of published(list, when)) expect(count).toBeGreaterThanOrEqual(periodLeast);
			})
		));
	it('their sum is everybody, or nothing is shown at all: no remainder can be worked out', () =>
		fc.assert(
			fc.property(counts, nights, (list, when) => {
				const everybody = list.reduce((sum, count) => sum + count, 0);
				expect(total(published(list, when))).toBe(everybody < periodLeast ? 0 : everybody);
			})
		));
	it('they follow each other without sharing a day, and each sum is that of its days', () =>
		fc.assert(
			fc.property(counts, nights, (list, when) => {
				let last = '';
				for (const period of published(list, when)) {
					expect(period.firstDay > last).toBe(true);
					expect(period.lastDay >= period.firstDay).toBe(true);
					const inside = daysOf(list).filter(({ day }) => day >= period.firstDay && day <= period.lastDay);
					expect(total(inside)).toBe(period.count);
					last = period.lastDay;
				}
			})
		));
});
