import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, languageTag, localText, passageOf } from './text.ts';

const text = { sv: 'Hej', yi: { text: 'שלום', status: 'machine' as const }, fi: 'Hei' };

describe('passageOf', () => {
	it('gives the wanted language when it is there', () =>
		expect(passageOf(text, 'fi')).toEqual({ text: 'Hei', lang: 'fi', dir: 'ltr', status: 'published' }));
	it('says how far a text has come and which way it is written', () =>
		expect(passageOf(text, 'yi')).toEqual({ text: 'שלום', lang: 'yi', dir: 'rtl', status: 'machine' }));
	it('falls back to Swedish, and says so', () =>
		expect(passageOf(text, 'en')).toMatchObject({ text: 'Hej', lang: 'sv' }));
	it('falls back in the order it is told', () =>
		expect(passageOf(text, 'fit', ['fi', 'sv'])).toMatchObject({ text: 'Hei', lang: 'fi' }));
	it('shows any language rather than nothing', () =>
		expect(passageOf({ ar: 'مرحبا' }, 'en')).toMatchObject({ lang: 'ar', dir: 'rtl' }));
	it('always gives a wording that is in the text, with that wording’s language', () =>
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom('sv', 'en', 'fi', 'sv-simple'), fc.string({ minLength: 1 }), {
					minKeys: 1
				}),
				fc.constantFrom('sv', 'en', 'fi', 'sv-simple', 'ar'),
				(value, lang) => {
					const passage = passageOf(value, lang);
					expect(passage.text).toBe(value[passage.lang]);
					if (value[lang] !== undefined) expect(passage.lang).toBe(lang);
				}
			)
		));
});

describe('directionOf', () => {
	it.each(['yi', 'ar', 'he', 'fa', 'ckb', 'ar-SY'])('%s is written from the right', (tag) =>
		expect(directionOf(tag)).toBe('rtl')
	);
	it.each(['sv', 'sv-simple', 'fi', 'so', 'rmy', ''])('%j is written from the left', (tag) =>
		expect(directionOf(tag)).toBe('ltr')
	);
});

describe('localText', () => {
	it.each([
		[{}],
		[{ sv: '' }],
		[{ SVENSKA: 'x' }],
		[{ sv: { text: 'x' } }],
		[{ sv: { text: 'x', status: 'done' } }],
		['Hej'],
		[null]
	])('refuses %j', (value) => expect(localText.safeParse(value).success).toBe(false));
	it('takes text in several languages, with or without a status', () =>
		expect(localText.parse(text)).toEqual(text));
	it('keeps tags as they are written', () => {
		expect(languageTag.parse('rmy')).toBe('rmy');
		expect(languageTag.safeParse('sv_SE').success).toBe(false);
	});
});
