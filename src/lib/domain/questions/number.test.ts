import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/support/reading.ts';
import { number } from './number.ts';
import { countingsOf } from './register.ts';

const base = { type: 'number', id: 'minutes', label: { sv: 'Hur långt?' } };
const whole = number.parse({ ...base, min: -10, max: 2000 });
const decimal = number.parse({ ...base, integer: false, min: 0, max: 10 });

const readWhole = readingOf(whole);
const readDecimal = readingOf(decimal);

describe('reading a number', () => {
	it.each([
		['12', 12],
		[' 12 ', 12],
		['1 250', 1250],
		['1\u00a0250', 1250],
		['1\u202f250', 1250],
		['−3', -3],
		['+7', 7],
		['007', 7],
		['3,0', 3],
		[12, 12]
	])('reads %j as a person means it', (raw, answer) => expect(readWhole(raw)).toEqual({ answer }));
	it.each([
		['2,5', 2.5],
		['2.5', 2.5],
		[0.5, 0.5]
	])('reads the decimal %j', (raw, answer) => expect(readDecimal(raw)).toEqual({ answer }));
	it.each([[undefined], [null], [''], ['  '], ['\u00a0']])('takes %j for no answer', (raw) =>
		expect(readWhole(raw)).toEqual({})
	);
	it.each([
		['tolv'],
		['1e3'],
		['0x10'],
		['1,2,3'],
		['--1'],
		['12 min'],
		['٣'],
		['Infinity'],
		['9'.repeat(16)],
		['1\u0000'],
		[Number.NaN],
		[Number.POSITIVE_INFINITY],
		[1e21]
	])('refuses %j as no number', (raw) => expect(readWhole(raw)).toEqual({ issue: { code: 'not-a-number' } }));
	it.each([[true], [[]], [['1']], [{}]])('refuses %j as of the wrong type', (raw) =>
		expect(readWhole(raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it('refuses decimals where whole numbers are asked for', () =>
		expect(readWhole('2,5')).toEqual({ issue: { code: 'not-an-integer' } }));
	it('holds the bounds, both included, and names them', () => {
		expect(readWhole('-10')).toEqual({ answer: -10 });
		expect(readWhole('2000')).toEqual({ answer: 2000 });
		expect(readWhole('-11')).toEqual({ issue: { code: 'too-small', params: { min: -10 } } });
		expect(readWhole('2001')).toEqual({ issue: { code: 'too-large', params: { max: 2000 } } });
	});
	it('gives a finite number within the bounds or none, whatever is sent', () =>
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), (raw) => {
				const { answer } = readDecimal(raw);
				if (answer === undefined) return;
				expect(Number.isFinite(answer)).toBe(true);
				expect(answer).toBeGreaterThanOrEqual(0);
				expect(answer).toBeLessThanOrEqual(10);
			})
		));
});

describe('the bands of a number', () => {
	const banded = number.parse({
		...base,
		min: -5,
		bands: [
			{ id: 'near', from: 0, label: { sv: 'Nära' } },
			{ id: 'far', from: 15, label: { sv: 'Långt' } }
		]
	});
	const [counting] = countingsOf(banded);
	it('begin where they say and end where the next begins', () => {
		const bandOf = (answer: number) => counting?.kind === 'one' && counting.of(answer);
		expect([0, 14, 15, 900].map(bandOf)).toEqual(['near', 'near', 'far', 'far']);
		expect(bandOf(-1)).toBeUndefined();
	});
	it('are the categories; without them it is only counted that there is an answer', () => {
		expect(counting?.kind === 'one' && counting.categories.map(({ id }) => id)).toEqual(['near', 'far']);
		expect(countingsOf(whole)).toEqual([{ id: 'minutes', kind: 'answered' }]);
	});
});
