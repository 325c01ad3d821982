import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFields, readingOf } from '../../../../tests/support/reading.ts';
import { ranking } from './ranking.ts';

const label = { sv: 'x' };
const question = ranking.parse({
	type: 'ranking',
	id: 'first',
	label,
	options: ['a', 'b', 'c', 'd'].map((id) => ({ id, label })),
	most: 3
});
const read = readingOf(question);
const places = (fields: Record<string, string>) =>
	readingFields(
		question,
		Object.fromEntries(Object.entries(fields).map(([id, place]) => [`first.${id}`, place]))
	);

describe('reading a ranking', () => {
	it('takes an order as a list', () => expect(read(['c', 'a'])).toEqual({ answer: ['c', 'a'] }));
	it('takes a place for each, as a form sends it', () =>
		expect(places({ a: '2', b: '', c: '1', d: '3' })).toEqual({
			answers: { first: ['c', 'a', 'd'] },
			issues: []
		}));
	it('takes fewer than all places, from the first on', () => {
		expect(places({ b: '1' }).answers).toEqual({ first: ['b'] });
		expect(places({ a: '', b: '' })).toEqual({ answers: {}, issues: [] });
	});
	it('names the place that is given twice, or left out', () => {
		expect(places({ a: '1', b: '1' }).issues).toEqual([
			{ code: 'rank-repeated', field: 'first.b', params: { place: 1 } }
		]);
		expect(places({ a: '2', b: '3' }).issues).toEqual([{ code: 'rank-missing', params: { place: 1 } }]);
		expect(places({ a: '1', b: '3' }).issues).toEqual([{ code: 'rank-missing', params: { place: 2 } }]);
	});
	it.each(['0', '4', 'x', '1.5', '-1'])('knows no place %s', (place) =>
		expect(places({ a: place }).issues).toEqual([{ code: 'unknown-option', field: 'first.a' }])
	);
	it.each([
		[['a', 'a'], 'rank-repeated'],
		[['x'], 'unknown-option'],
		[[1], 'wrong-type'],
		[['a', 'b', 'c', 'd'], 'too-many']
	])('refuses %j', (raw, code) => expect(read(raw).issue?.code).toBe(code));
	it('gives each option one place at most, whatever is sent', () =>
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', '1', '2', '3', '4')),
				(sent) => {
					const order = places(sent).answers.first as string[] | undefined;
					if (order) expect(new Set(order).size).toBe(order.length);
				}
			)
		));
});
