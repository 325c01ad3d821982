import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasForbiddenCharacter } from './common.ts';
import { readingOf } from '../../../../tests/support/reading.ts';
import { longText, shortText } from './text.ts';

const short = shortText.parse({
	type: 'shortText',
	id: 'name',
	label: { sv: 'Vad ska den heta?' },
	maxLength: 5
});
const long = longText.parse({ type: 'longText', id: 'more', label: { sv: 'Något mer?' } });

const readLong = readingOf(long);
const readShort = readingOf(short);

describe('reading a text', () => {
	it('keeps the words, trims the ends and makes line ends one kind', () =>
		expect(readLong('  rad ett\r\nrad två\rrad tre\n ')).toEqual({
			answer: 'rad ett\nrad två\nrad tre'
		}));
	it.each([[undefined], [null], [''], [' \r\n\t ']])('takes %j for no answer', (raw) =>
		expect(readLong(raw)).toEqual({})
	);
	it.each([[1], [['a']], [{}], [false]])('refuses %j as no text', (raw) =>
		expect(readLong(raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it.each([['a\u0000b'], ['\ud800'], ['\udc00a'], ['\udc00\ud800']])(
		'refuses %j, which cannot be stored',
		(raw) => expect(readLong(raw)).toEqual({ issue: { code: 'character-not-allowed' } })
	);
	it('counts characters as people do, not as the machine does', () => {
		expect(readShort('🙂🙂🙂🙂🙂')).toEqual({ answer: '🙂🙂🙂🙂🙂' });
		expect(readShort('sexton')).toEqual({
			issue: { code: 'too-long', params: { most: 5, length: 6 } }
		});
	});
	it('does not count what it trims', () => expect(readShort(' femte \n')).toEqual({ answer: 'femte' }));
	it.each([
		['<script>alert(1)</script>'],
		["'; drop table responses; --"],
		['=SUM(A1)'],
		['ئەری'],
		['{{count}}']
	])('keeps %j as it is: showing it safely is for whoever shows it', (raw) =>
		expect(readLong(raw)).toEqual({ answer: raw })
	);
	it('gives a text that can be stored and read again, or none', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (raw) => {
				const { answer } = readLong(raw);
				if (answer === undefined) return;
				expect(hasForbiddenCharacter(answer as string)).toBe(false);
				expect(readLong(answer)).toEqual({ answer });
			})
		));
});

describe('a pattern', () => {
	const plate = readingOf(
		shortText.parse({
			type: 'shortText',
			id: 'plate',
			label: { sv: 'Nummer' },
			pattern: '[A-Z]{3} ?\\d{2}[A-Z0-9]'
		})
	);
	it('must fit the whole text', () => {
		expect(plate('ABC 12D')).toEqual({ answer: 'ABC 12D' });
		for (const text of ['ABC 12D!', 'abc 123', 'xABC123'])
			expect(plate(text)).toEqual({ issue: { code: 'pattern' } });
	});
});
