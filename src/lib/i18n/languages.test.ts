import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	agreeOnFallbacks,
	anyLanguageOf,
	draftLanguages,
	fallbacksOf,
	interfaceLanguages,
	languageOf,
	languagesOfPage,
	nameOf,
	negotiateLanguage
} from './languages.ts';

describe('negotiateLanguage', () => {
	it.each([
		[null, 'sv'],
		['', 'sv'],
		['en', 'en'],
		['en-US,en;q=0.9', 'en'],
		['sv-FI', 'sv'],
		['SV-simple', 'sv-simple'],
		['de, en;q=0.5, sv;q=0.8', 'sv'],
		['fi, en;q=0.5, sv;q=0.8', 'fi'],
		['fit-SE, sv;q=0.8', 'fit'],
		['yi', 'yi'],
		['de , en ; q=0.9 , sv ; Q = 0.8', 'en'],
		['en;q=0, sv;q=0.1', 'sv'],
		['en;q=zero', 'sv'],
		['de,ar', 'sv'],
		['*', 'sv'],
		[';;;,,,=', 'sv'],
		[`${'x,'.repeat(100_000)}en`, 'sv']
	])('%j gives %s', (header, tag) => expect(negotiateLanguage(header)).toBe(tag));
	it('gives a language that is there, whatever the header', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (header) => {
				expect(languageOf(negotiateLanguage(header))).toBeDefined();
			})
		));
});

describe('the languages of the interface', () => {
	it('fall back to languages that are there, and never to themselves', () => {
		for (const { tag, fallbacks } of interfaceLanguages) {
			expect(fallbacks).not.toContain(tag);
			for (const fallback of fallbacks) expect(languageOf(fallback)).toBeDefined();
		}
	});
	it('name locales that the machine has: it would take its own instead', () => {
		for (const { plural, format } of [...interfaceLanguages, ...draftLanguages]) {
			// Those that Intl lacks have a rule in our own table.
			if (!['fit', 'rom'].includes(plural))
				expect(Intl.PluralRules.supportedLocalesOf([plural])).toEqual([plural]);
			expect(Intl.DateTimeFormat.supportedLocalesOf([format])).toEqual([format]);
		}
	});
	it('let a reader of any other language have Swedish', () => expect(fallbacksOf('so')).toEqual(['sv']));
	it('offer a near language before Swedish only where the city has agreed on it with the group', () => {
		expect(fallbacksOf('fit')).toEqual(['sv']);
		agreeOnFallbacks(['fit']);
		expect(fallbacksOf('fit')).toEqual(['fi', 'sv']);
		expect(fallbacksOf('sma')).toEqual(['sv']);
		agreeOnFallbacks([]);
		expect(fallbacksOf('fit')).toEqual(['sv']);
	});
	it('have their own names, and the direction of those', () => {
		expect(nameOf('fi')).toEqual({ name: 'Suomi', lang: 'fi', dir: 'ltr' });
		expect(nameOf('yi')).toMatchObject({ dir: 'rtl' });
		expect(nameOf('tlh')).toMatchObject({ name: 'tlh' });
	});
});

describe('languages of residents', () => {
	it('are offered on every page but staff’s, which are in the languages that staff work in', () => {
		const tags = (rest: string) => languagesOfPage(rest).map(({ tag }) => tag);
		for (const page of ['', 'consultations', 'complaints/new', 'council', 'staffing'])
			expect(tags(page)).toEqual(expect.arrayContaining(['fi', 'fit', 'se', 'rom', 'yi']));
		for (const page of ['staff', 'staff/cases']) expect(tags(page)).toEqual(['sv', 'sv-simple', 'en']);
	});
});

describe('draft languages', () => {
	it('are no languages of the interface', () => {
		for (const { tag } of draftLanguages) {
			expect(languageOf(tag)).toBeUndefined();
			expect(anyLanguageOf(tag)).toBeDefined();
		}
	});
	it('are offered on their own pages and nowhere else', () => {
		const tags = (rest: string) => languagesOfPage(rest).map(({ tag }) => tag);
		for (const page of ['complaints', 'complaints/new/tell', 'complaints/case'])
			expect(tags(page)).toContain('ar');
		for (const page of ['', 'consultations', 'complaintsx', 'staff/complaints'])
			expect(tags(page)).not.toContain('ar');
	});
});
