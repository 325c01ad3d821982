import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForms, cleanTranslation, formsNeeded, longestTranslation, placeholdersOf } from './check.ts';

const map = (forms: Record<string, string>) => new Map(Object.entries(forms));
const counted = map({ one: 'En fråga', other: '{{count}} frågor av {{name}}' });
const codes = (found: { code: string; at: string; name?: string }[]) =>
	found.map(({ code, at, name }) => [code, at, name].filter(Boolean).join(' '));

describe('a translation', () => {
	it('has the plural forms of its own language, not of the Swedish', () => {
		expect(formsNeeded(counted, ['one', 'two', 'other'])).toEqual(['one', 'two', 'other']);
		expect(formsNeeded(map({ '': 'Skicka' }), ['one', 'two', 'other'])).toEqual(['']);
	});

	it('is told of a plural form that is not there, and of one that is empty', () => {
		const forms = map({ one: 'Okta', other: '{{count}} {{name}}' });
		const needed = ['one', 'two', 'other'];
		expect(codes(checkForms({ source: counted, forms, needed }))).toEqual(['plural-form-missing two']);
		expect(codes(checkForms({ source: counted, forms: new Map([...forms, ['two', ' ']]), needed }))).toEqual([
			'plural-form-missing two'
		]);
	});

	it('keeps every value, but for the number where the form is of one number alone', () => {
		const needed = ['one', 'other'];
		const lost = checkForms({ source: counted, forms: map({ one: 'Yksi', other: 'monta' }), needed });
		expect(codes(lost)).toEqual(['placeholder-lost other count', 'placeholder-lost other name']);
		const kept = map({ one: 'Yksi', other: '{{count}}, {{name}}' });
		expect(checkForms({ source: counted, forms: kept, needed })).toEqual([]);
	});

	it('may leave a value out in easy-read, and name none that is not given', () => {
		const source = map({ '': 'Till {{day}}' });
		const easy = { source, needed: [''], mayLeaveOut: true };
		expect(checkForms({ ...easy, forms: map({ '': 'Snart' }) })).toEqual([]);
		expect(codes(checkForms({ ...easy, forms: map({ '': 'Till {{date}}' }) }))).toEqual([
			'placeholder-unknown date'
		]);
	});

	it('is told of braces that are no value, and cannot take in another text', () => {
		const source = map({ '': 'Skicka' });
		for (const text of ['Send {{', 'Send }}', 'Send {{ }}', '$t(common:send)'])
			expect(codes(checkForms({ source, needed: [''], forms: map({ '': text }) })).join()).toContain(
				'placeholder-unknown'
			);
	});

	it('has words, and not too many', () => {
		const source = map({ '': 'Skicka' });
		const of = (text: string) => codes(checkForms({ source, needed: [''], forms: map({ '': text }) }));
		expect(of('')).toEqual(['text-empty']);
		expect(of('a'.repeat(longestTranslation + 1))).toEqual(['text-long']);
	});

	it('never fails on what somebody types, and is clean when it has been cleaned once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const clean = cleanTranslation(text);
				checkForms({ source: counted, needed: ['one', 'other'], forms: map({ one: text, other: clean }) });
				expect(cleanTranslation(clean)).toBe(clean);
				expect(clean.isWellFormed()).toBe(true);
				expect(placeholdersOf(clean).every((name) => /^[\w.]+$/.test(name))).toBe(true);
			}),
			{ endOnFailure: true }
		);
	});
});
