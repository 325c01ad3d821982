import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	figureText,
	groupsText,
	numberText,
	readFigure,
	readFigureAfter,
	readGroups,
	readNumber
} from './typed.ts';

describe('a number that is typed', () => {
	it.each([
		['63,39', 63.39],
		['748 880', 748_880],
		['748\u00A0880', 748_880],
		['\u22121.5', -1.5],
		['12 %', 12]
	])('is read: %s', (text, value) => expect(readNumber(text)).toBe(value));
	it.each(['', '+/- 1 %', 'Tas fram av nämnd/styrelse', '1,2,3', '1e9', '0x10', '12345678901234'])(
		'is none: %s',
		(text) => expect(readNumber(text)).toBeUndefined()
	);
	it('stands in its field as it was', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
				const value = whole / 10 ** decimals;
				expect(readNumber(numberText(value))).toBe(value === 0 ? 0 : value);
			}),
			{ endOnFailure: true }
		);
	});
});

it('a target may be words', () => {
	const words = readFigure('+/- 1 %');
	expect(words).toEqual({ value: null, words: { sv: '+/- 1 %' } });
	expect(words === 'too-long' ? '' : figureText(words)).toBe('+/- 1 %');
	const before = { value: null, words: { sv: 'Öka', en: 'Increase' } };
	expect(readFigureAfter('Öka', before)).toBe(before);
	expect(readFigureAfter('Minska', before)).toEqual({ value: null, words: { sv: 'Minska' } });
	expect(readFigureAfter('', before)).toEqual({ value: null, words: null });
	expect(readFigure('x'.repeat(201))).toBe('too-long');
});

it('groups stand one a line', () => {
	const text = 'Ålder 16: 3\n18–29 år: 43,2';
	const groups = readGroups(text);
	expect(groups?.map(({ value }) => value)).toEqual([3, 43.2]);
	expect(groupsText(groups ?? [])).toBe(text);
	expect([readGroups('18–29 år'), readGroups(': 3'), readGroups('a: b')]).toEqual([
		undefined,
		undefined,
		undefined
	]);
});
