import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasForbiddenCharacter } from './common.ts';
import { longText, readText, shortText } from './text.ts';

const short = shortText.parse({
	type: 'shortText',
	id: 'name',
	label: { sv: 'Vad ska den heta?' },
	maxLength: 5
});
const long = longText.parse({ type: 'longText', id: 'more', label: { sv: 'Något mer?' } });

describe('readText', () => {
	it('keeps the words, trims the ends and makes line ends one kind', () =>
		expect(readText(long, '  rad ett\r\nrad två\rrad tre\n ')).toEqual({
			answer: 'rad ett\nrad två\nrad tre'
		}));
	it.each([[undefined], [null], [''], [' \r\n\t ']])('takes %j for no answer', (raw) =>
		expect(readText(long, raw)).toEqual({})
	);
	it.each([[1], [['a']], [{}], [false]])('refuses %j as no text', (raw) =>
		expect(readText(long, raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it.each([['a\u0000b'], ['\ud800'], ['\udc00a'], ['\udc00\ud800']])(
		'refuses %j, which cannot be stored',
		(raw) => expect(readText(long, raw)).toEqual({ issue: { code: 'character-not-allowed' } })
	);
	it('counts characters as people do, not as the machine does', () => {
		expect(readText(short, '🙂🙂🙂🙂🙂')).toEqual({ answer: '🙂🙂🙂🙂🙂' });
		expect(readText(short, 'sexton')).toEqual({
			issue: { code: 'too-long', params: { most: 5, length: 6 } }
		});
	});
	it('does not count what it trims', () => expect(readText(short, ' femte \n')).toEqual({ answer: 'femte' }));
	it.each([
		['<script>alert(1)</script>'],
		["'; drop table responses; --"],
		['=SUM(A1)'],
		['ئەری'],
		['{{count}}']
	])('keeps %j as it is: showing it safely is for whoever shows it', (raw) =>
		expect(readText(long, raw)).toEqual({ answer: raw })
	);
	it('gives a text that can be stored and read again, or none', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (raw) => {
				const { answer } = readText(long, raw);
				if (answer === undefined) return;
				expect(hasForbiddenCharacter(answer as string)).toBe(false);
				expect(readText(long, answer)).toEqual({ answer });
			})
		));
});
