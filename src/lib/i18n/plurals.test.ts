import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from './languages.ts';
import { pluralFormsOf, pluralOf, type PluralForm } from './plurals.ts';
import { createTranslations, translatorOf } from './translate.ts';

const counts = Array.from({ length: 112 }, (_, count) => count);

/** Which counts from 0 to 111 take which form; all the others take `other`. Written by hand from CLDR's tables. */
const expected: Record<string, Partial<Record<PluralForm, number[]>>> = {
	sv: { one: [1] },
	'sv-simple': { one: [1] },
	en: { one: [1] },
	fi: { one: [1] },
	fit: { one: [1] },
	se: { one: [1], two: [2] },
	smj: { one: [1], two: [2] },
	sma: { one: [1], two: [2] },
	rom: { one: [1] },
	yi: { one: [1] },
	so: { one: [1] },
	ar: {
		zero: [0],
		one: [1],
		two: [2],
		few: [3, 4, 5, 6, 7, 8, 9, 10, 103, 104, 105, 106, 107, 108, 109, 110],
		many: [...counts.filter((count) => count >= 11 && count <= 99), 111]
	}
};

describe.each(Object.entries(expected))('plurals in %s', (tag, forms) => {
	it('are right from 0 to 111', () => {
		for (const count of counts) {
			const form = (Object.keys(forms) as PluralForm[]).find((one) => forms[one]?.includes(count)) ?? 'other';
			expect([count, pluralOf(tag, count)]).toEqual([count, form]);
		}
		expect([...pluralFormsOf(tag)].sort()).toEqual([...Object.keys(forms), 'other'].sort());
	});
});

it('has a table for every language of the interface', () => {
	for (const { tag } of interfaceLanguages) expect(Object.keys(expected)).toContain(tag);
});

it.each(['sv', 'en', 'fi', 'se', 'smj', 'sma', 'yi'])('says of %s what CLDR says', (tag) => {
	const rules = new Intl.PluralRules(tag);
	for (const count of counts) expect(pluralOf(tag, count)).toBe(rules.select(count));
});

it('is what a translator counts by: a dual is used where there is one, and a half is never one', () => {
	const things = { one: 'one {{count}}', two: 'two {{count}}', other: 'other {{count}}' };
	const nested = Object.fromEntries(Object.entries(things).map(([form, text]) => [`things_${form}`, text]));
	const messages = Object.fromEntries(Object.keys(expected).map((tag) => [tag, { form: nested }]));
	const instance = createTranslations(messages);
	for (const { tag } of interfaceLanguages) {
		const t = translatorOf(instance, tag);
		for (const count of counts)
			expect(t('form:things', { count })).toBe(
				`${expected[tag]?.one?.includes(count) ? 'one' : expected[tag]?.two?.includes(count) ? 'two' : 'other'} ${count}`
			);
		expect(t('form:things', { count: 1.5 })).toBe('other 1.5');
	}
});
