import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, orderedAmong } from './median.ts';

const at = (...ids: string[]) => ({ ids });

describe('categories on an order', () => {
	it('stand in its order, without what is beside it', () => {
		expect(orderedAmong(['a', 'b', 'c'], [at('c'), at('dk'), at('a', 'b'), at('_notAnswered')])).toEqual([
			2, 0
		]);
	});
	it('have none when one is partly outside it, or reaches over another', () => {
		expect(orderedAmong(['a', 'b'], [at('a'), at('b', 'dk')])).toBeUndefined();
		expect(orderedAmong(['a', 'b', 'c'], [at('a', 'c'), at('b')])).toBeUndefined();
	});
});

describe('a median', () => {
	it('is the category with the middle answer, whatever stands beside the order', () => {
		expect(medianOf([20, 15, 50, 8, 7], 100, [0, 1, 2])).toBe(2);
		expect(medianOf([20, 40, 20, 900], 980, [0, 1, 2])).toBe(1);
	});
	it('is none between two categories, and none of nobody', () => {
		expect(medianOf([10, 10], 20, [0, 1])).toBeNull();
		expect(medianOf([0, 0, 7], 7, [0, 1])).toBeNull();
	});
	it('bears hidden cells that cannot move it', () => {
		expect(medianOf([null, 60, 20, null], 90, [0, 1, 2])).toBe(1);
		expect(medianOf([null, 60, 20, null], 170, [0, 1, 2])).toBeNull();
		expect(medianOf([10, 60, 20, null], null, [0, 1, 2])).toBe(1);
		expect(medianOf([null, 60, 20, 0], null, [0, 1, 2])).toBeNull();
	});
});

const row = fc.record({
	counts: fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 })), {
		minLength: 2,
		maxLength: 6
	}),
	hides: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
	beside: fc.integer({ min: 0, max: 2 }),
	hidesBase: fc.boolean()
});

/** Every filling of the hidden cells that the base allows; up to `most` people where the base is hidden too. */
function fillings(cells: (number | null)[], base: number | null, most: number): number[][] {
	const hidden = [...cells.keys()].filter((index) => cells[index] === null);
	const shown = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
	const lay = (left: number, places: number): number[][] =>
		places === 0
			? left === 0
				? [[]]
				: []
			: Array.from({ length: left + 1 }, (_, own) =>
					lay(left - own, places - 1).map((rest) => [own, ...rest])
				).flat();
	const lefts = base === null ? Array.from({ length: most + 1 }, (_, left) => left) : [base - shown];
	return lefts
		.flatMap((left) => lay(left, hidden.length))
		.map((filling) => cells.map((cell, index) => cell ?? filling[hidden.indexOf(index)] ?? 0));
}

/** The category of every middle answer, counted out one by one. */
function middles(counts: number[], order: number[]): Set<number> {
	const answers = order.flatMap((index) => Array.from({ length: counts[index] ?? 0 }, () => index));
	const half = (answers.length - 1) / 2;
	return new Set(
		[answers[Math.floor(half)], answers[Math.ceil(half)]].filter((index) => index !== undefined)
	);
}

it('is that category for every filling of the hidden cells, and is told whenever it is', () => {
	let [told, untold, hiding] = [0, 0, 0];
	fc.assert(
		fc.property(row, ({ counts, hides, beside, hidesBase }) => {
			const cells = counts.map((count, index) => (hides[index] && count < 8 ? null : count));
			const base = hidesBase && cells.includes(null) ? null : counts.reduce((sum, count) => sum + count, 0);
			const order = [...counts.keys()].slice(0, Math.max(2, counts.length - beside));
			fc.pre(cells.filter((cell) => cell === null).length < 4);
			const all = fillings(cells, base, 14).map((filling) => middles(filling, order));
			const certain = new Set(all.flatMap((own) => [...own, ...(own.size === 0 ? [-1] : [])]));
			const median = medianOf(cells, base, order);
			if (median !== null) {
				expect([...certain]).toEqual([median]);
				told++;
				if (cells.includes(null)) hiding++;
			} else if (base !== null) {
				expect(certain.size > 1 || certain.has(-1)).toBe(true);
				untold++;
			}
		}),
		{ numRuns: 3000, seed: 5 }
	);
	expect(Math.min(told, untold, hiding)).toBeGreaterThan(100);
});
