import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnFits, limitsOf, type Rows } from './fits.ts';
import type { Breakdown } from './layout.ts';
import { mergeAnswers } from './merge-answers.ts';
import { coarserGroups, mergeMargin } from './merge-groups.ts';
import { mergeOrdered } from './merge-ordered.ts';
import { sumsOf } from './partition.ts';

const label = { sv: 'x' };
const all = (count: number) => Array.from({ length: count }, (_, index) => index);
const merge = (row: number[], columns: { inside: number[]; outside: number[]; ordered: boolean }, k = 5) =>
	mergeAnswers([row], columns, limitsOf(k, [row.reduce((sum, value) => sum + value, 0)]));

describe('merging answers', () => {
	const scale = { inside: [0, 1, 2, 3, 4], outside: [5, 6], ordered: true };

	test('leaves alone what can be shown', () => {
		expect(merge([20, 30, 0, 10, 5, 6, 0], scale)).toEqual([[0], [1], [2], [3], [4], [5], [6]]);
	});

	test('an ordered scale merges neighbours only', () => {
		expect(merge([20, 2, 40, 3, 50, 6, 0], scale)).toEqual([[0, 1], [2, 3], [4], [5], [6]]);
		expect(merge([20, 30, 40, 3, 50, 2, 6], scale)).not.toContainEqual(expect.arrayContaining([0, 3]));
	});

	test('"don’t know" and "not answered" merge with each other, and only last with an answer', () => {
		expect(merge([20, 30, 40, 10, 10, 3, 4], scale)).toContainEqual([5, 6]);
		const last = merge([20, 30, 40, 10, 12, 3, 0], scale);
		expect(last).toContainEqual([3, 5]);
		expect(last).toContainEqual([6]);
	});

	test('without an order the smallest merges with the smallest', () => {
		expect(merge([3, 50, 4, 60, 0], { inside: [0, 1, 2, 3], outside: [4], ordered: false })).toEqual([
			[0, 2],
			[1],
			[3],
			[4]
		]);
	});

	test('withholds what would say only one thing, or what nearly everybody said', () => {
		expect(merge([30, 2, 0, 0, 0, 0, 0], scale)).toBeUndefined();
		expect(merge([30, 0, 0, 0, 0, 0, 0], scale)).toBeUndefined();
		expect(
			mergeAnswers(
				[
					[12, 0],
					[20, 30]
				],
				{ inside: [0, 1], outside: [], ordered: false },
				limitsOf(5, [12, 50])
			)
		).toBeUndefined();
	});

	const rows = fc.integer({ min: 1, max: 4 }).chain((count) =>
		fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 6, maxLength: 6 }), {
			minLength: count,
			maxLength: count
		})
	);

	test('of all ways to cut an ordered scale, none that can be shown is finer', () => {
		fc.assert(
			fc.property(rows, (table) => {
				const limits = limitsOf(
					5,
					table.map((row) => row.reduce((sum, value) => sum + value, 0))
				);
				const found = mergeOrdered(table, all(6), [], limits);
				const best = cuts(6).filter((classes) =>
					classes.every((columns) => columnFits(table, columns, limits))
				);
				if (best.length === 0) expect(found).toBeUndefined();
				else expect(coarseness(table, found!)).toBe(Math.min(...best.map((one) => coarseness(table, one))));
			}),
			{ seed: 5 }
		);
	});

	test('whatever the table, every cell that is left is 0 or at least k, and every answer is in one class', () => {
		fc.assert(
			fc.property(rows, fc.boolean(), (table, ordered) => {
				const limits = limitsOf(
					5,
					table.map((row) => row.reduce((sum, value) => sum + value, 0))
				);
				const classes = mergeAnswers(table, { inside: [0, 1, 2, 3], outside: [4, 5], ordered }, limits);
				if (!classes) return;
				expect(classes.flat().sort()).toEqual(all(6));
				for (const columns of classes) expect(columnFits(table, columns, limits)).toBe(true);
			}),
			{ seed: 6 }
		);
	});
});

describe('merging groups', () => {
	const breakdown = (kind: 'age' | 'district', merge?: string[][]): Breakdown => {
		const ids = ['a', 'b', 'c', 'd'];
		const background = {
			kind,
			why: label,
			...(merge ? { merge: merge.map((of, at) => ({ id: `wide${at}`, label, of })) } : {})
		};
		const question = {
			type: 'single' as const,
			id: 'bg',
			label,
			required: false,
			options: ids.map((id) => ({ id, label })),
			background
		};
		return {
			id: 'bg',
			question,
			background,
			sensitive: false,
			groups: [
				...ids.map((id) => ({ id, label, kind: 'answer' as const })),
				{ id: '_notAnswered', kind: 'notAnswered' as const }
			],
			ordered: kind === 'age',
			outside: [4]
		};
	};
	const thresholds = { k: 5, base: 10 };

	test('a group under the base goes to the form’s wider group, then to a neighbour or the smallest', () => {
		expect(mergeMargin(breakdown('district', [['a', 'd']]), [4, 20, 30, 40, 0], thresholds)).toEqual([
			[0, 3],
			[1],
			[2],
			[4]
		]);
		expect(mergeMargin(breakdown('age'), [50, 20, 4, 40, 0], thresholds)).toEqual([[0], [1, 2], [3], [4]]);
		expect(mergeMargin(breakdown('district'), [50, 20, 4, 40, 0], thresholds)).toEqual([
			[0],
			[1, 2],
			[3],
			[4]
		]);
		expect(mergeMargin(breakdown('district'), [50, 20, 40, 60, 3], thresholds)).toEqual([
			[0],
			[1, 4],
			[2],
			[3]
		]);
	});

	test('a background whose groups cannot be told apart is withheld', () => {
		expect(mergeMargin(breakdown('district'), [50, 4, 0, 0, 0], thresholds)).toBeUndefined();
		expect(mergeMargin(breakdown('district'), [50, 0, 0, 0, 0], thresholds)).toBeUndefined();
	});

	test('coarser groups are nested in each other, down to two', () => {
		const chain = coarserGroups(breakdown('age'), [30, 20, 50, 40, 10], [[0], [1], [2], [3], [4]]);
		expect(chain.map((classes) => classes.length)).toEqual([5, 4, 3, 2]);
		expect(
			chain.every((classes) => sumsOf([30, 20, 50, 40, 10], classes).reduce((a, b) => a + b) === 150)
		).toBe(true);
	});
});

const coarseness = (rows: Rows, classes: number[][]) =>
	rows.reduce((total, row) => total + sumsOf(row, classes).reduce((sum, cell) => sum + cell ** 2, 0), 0);

/** Every way to cut 0…n−1 into runs of neighbours. */
const cuts = (count: number): number[][][] =>
	Array.from({ length: 2 ** (count - 1) }, (_, mask) => {
		const classes: number[][] = [[0]];
		for (let index = 1; index < count; index++)
			if (mask & (1 << (index - 1))) classes.push([index]);
			else classes.at(-1)!.push(index);
		return classes;
	});
