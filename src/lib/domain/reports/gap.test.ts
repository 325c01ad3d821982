import { describe, expect, it } from 'vitest';
import { gapOf, widestGap } from './gap.ts';
import type { ReportCategory } from './shapes.ts';

const group = (id: string, kind: ReportCategory['kind'] = 'answer') => ({ ids: [id], labels: [], kind });
const groups = [group('a'), group('b'), group('c'), group('_notAnswered', 'notAnswered')];

describe('a gap', () => {
	it('is between the highest and the lowest published share, and says whose they are', () => {
		expect(gapOf(groups, [[40], [21], [33], [90]], 0)).toEqual({
			highest: { groups: [0], percent: 40 },
			lowest: { groups: [1], percent: 21 },
			points: 19
		});
	});
	it('names all groups that share an end', () => {
		expect(gapOf(groups, [[40], [21], [40], [0]], 0)?.highest.groups).toEqual([0, 2]);
		expect(gapOf(groups, [[40], [40], [40], [0]], 0)).toMatchObject({ points: 0 });
	});
	it('leaves out what is hidden, and is none with fewer than two', () => {
		expect(gapOf(groups, [[null], [21], [33], [0]], 0)).toMatchObject({ points: 12 });
		expect(gapOf(groups, [[null], [21], [null], [0]], 0)).toBeNull();
	});
	it('compares everybody else with one choice', () => {
		const choice = [group('yes'), group('_rest', 'rest')];
		expect(gapOf(choice, [[60], [50]], 0)?.points).toBe(10);
	});
});

it('the widest of several is the first with most points', () => {
	const gap = (points: number) => gapOf([group('a'), group('b')], [[50], [50 - points]], 0);
	expect(widestGap([gap(10), gap(35), null, gap(35)])).toEqual({ category: 1, gap: gap(35) });
	expect(widestGap([null, gap(0)])).toBeUndefined();
});
