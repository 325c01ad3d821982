import { describe, expect, it } from 'vitest';
import { barScale, markOf, stack, timeline, trendScale } from './geometry.ts';

describe('bars', () => {
	it('start at zero and leave room for the figure', () => {
		const span = barScale(50, 'ltr');
		expect(span(0)).toEqual({ x: 0, width: 0 });
		expect(span(25)).toEqual({ x: 0, width: 38 });
		expect(span(50)).toEqual({ x: 0, width: 76 });
	});

	it('are mirrored where reading starts at the right', () => {
		expect(barScale(50, 'rtl')(25)).toEqual({ x: 62, width: 38 });
	});

	it('have no length when everything is zero', () => expect(barScale(0, 'ltr')(0).width).toBe(0));
});

describe('a stack around the middle', () => {
	it('lies end to end and meets the zero where it should', () => {
		const [below, half, above] = stack([30, 20, 40], -40, [-50, 50], 'ltr');
		expect(below).toEqual({ x: 10, width: 30 });
		expect(half).toEqual({ x: 40, width: 20 });
		expect(above).toEqual({ x: 60, width: 40 });
	});

	it('is mirrored with the reading', () => {
		expect(stack([30], -50, [-50, 50], 'rtl')).toEqual([{ x: 70, width: 30 }]);
	});
});

it('draws the ends of any scale with the ends of the marks', () => {
	expect([0, 1, 2].map((place) => markOf(place, 3))).toEqual([1, 3, 5]);
	expect([0, 1, 2, 3].map((place) => markOf(place, 4))).toEqual([1, 2, 4, 5]);
	expect([0, 5, 10].map((place) => markOf(place, 11))).toEqual([1, 3, 5]);
});

describe('a timeline', () => {
	it('is true to time', () => {
		expect(timeline(['2020-01-01', '2022-01-01', '2026-01-01'], 'ltr')).toEqual([9, 36.35, 91]);
	});
	it('keeps figures apart that would meet', () => {
		const [first = 0, second = 0] = timeline(['2022-01-01', '2022-01-02', '2026-01-01'], 'ltr');
		expect(second - first).toBeGreaterThan(15);
	});
	it('runs the way one reads, and stands still on one day', () => {
		expect(timeline(['2020-01-01', '2022-01-01'], 'rtl')).toEqual([91, 9]);
		expect(timeline(['2020-01-01', '2020-01-01'], 'ltr')).toEqual([9, 91]);
	});
});

it('lays a trend’s least at the foot and its most at the top, whatever lies beyond', () => {
	const height = trendScale([1, 5]);
	expect([1, 3, 5, 9].map(height)).toEqual([94, 65, 36, 36]);
});
