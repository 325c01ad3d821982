import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPassages } from './numbers.ts';

describe('the numbers of passages', () => {
	it('go from one the first time', () => {
		expect(numberPassages(['a', 'b', 'c'], {})).toEqual({ a: '1', b: '2', c: '3' });
	});
	it('stay, and what comes between gets a letter', () => {
		const given = { a: '1', b: '2', c: '3' };
		expect(numberPassages(['x', 'a', 'y', 'z', 'c', 'w'], given)).toEqual({
			x: '0a',
			a: '1',
			y: '1a',
			z: '1b',
			c: '3',
			w: '4'
		});
	});
	it('are never given to another, whatever is written, moved and taken away', () => {
		const step = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 25 });
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (versions) => {
				const given: Record<string, string> = {};
				for (const ids of versions) {
					const numbers = numberPassages(ids, given);
					expect(Object.keys(numbers).sort()).toEqual(ids.toSorted());
					for (const [id, number] of Object.entries(numbers)) {
						if (given[id] !== undefined) expect(number).toBe(given[id]);
						given[id] = number;
					}
					expect(new Set(Object.values(given)).size).toBe(Object.keys(given).length);
				}
			})
		);
	});
});
