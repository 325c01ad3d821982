import { describe, expect, it } from 'vitest';
import { staffLanguages } from './languages.ts';
import { loadedTranslator, translatorOfPage, readMessages } from './load.ts';
import { createTranslations, translatorOf } from './translate.ts';

const messages = {
	sv: {
		form: {
			hello: 'Hej {{name}}',
			only: 'Bara svenska',
			things_one: '{{count}} sak',
			things_other: '{{count}} saker'
		}
	},
	'sv-simple': { form: { hello: 'Hej hej {{name}}' } },
	en: { form: { hello: 'Hello {{name}}', things_one: '{{count}} thing', things_other: '{{count}} things' } }
};
const instance = createTranslations(messages);
const [sv, simple, en] = ['sv', 'sv-simple', 'en'].map((tag) => translatorOf(instance, tag));

describe('a translator', () => {
	it('speaks its own language, whoever else is speaking', async () => {
		const said = await Promise.all(
			Array.from({ length: 300 }, async (_, index) => {
				const speak = [sv, simple, en][index % 3];
				await new Promise((resolve) => setTimeout(resolve, index % 7));
				return speak?.('form:hello', { name: index });
			})
		);
		expect(said).toEqual(said.map((_, index) => `${['Hej', 'Hej hej', 'Hello'][index % 3]} ${index}`));
	});
	it('counts by its own rules', () =>
		expect(
			[1, 2].flatMap((count) => [sv?.('form:things', { count }), en?.('form:things', { count })])
		).toEqual(['1 sak', '1 thing', '2 saker', '2 things']));
	it('falls back to Swedish where a language lacks the text', () =>
		expect(en?.('form:only')).toBe('Bara svenska'));
	it('puts in what it is given once: a value is never a template of its own', () => {
		expect(sv?.('form:hello', { name: '{{count}} $t(form:only)' })).toBe('Hej {{count}} $t(form:only)');
		expect(sv?.('form:hello', { name: '<b>' })).toBe('Hej <b>');
	});
});

describe('the messages of the house', () => {
	const all = readMessages();
	const keysOf = (value: object, path = ''): string[] =>
		Object.entries(value).flatMap(([key, inner]) =>
			typeof inner === 'string' ? [`${path}${key}`] : keysOf(inner as object, `${path}${key}.`)
		);
	const placesIn = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();
	const textOf = (value: unknown, path: string): string =>
		String(path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)[key], value));

	it.each(staffLanguages.map(({ tag }) => tag))('are whole in %s', (tag) => {
		const missing = Object.entries(all.sv ?? {}).flatMap(([file, texts]) => {
			const there = new Set(keysOf((all[tag]?.[file] ?? {}) as object));
			return keysOf(texts as object)
				.filter((key) => !there.has(key))
				.map((key) => `${file}:${key}`);
		});
		expect(missing).toEqual([]);
	});
	it.each(staffLanguages.map(({ tag }) => tag))(
		'leave no text empty in %s, and no place that Swedish does not fill',
		(tag) => {
			const odd = Object.entries(all[tag] ?? {}).flatMap(([file, texts]) =>
				keysOf(texts as object).filter((key) => {
					const text = textOf(texts, key);
					const filled = new Set(placesIn(textOf(all.sv?.[file], key)));
					return (
						text.trim() === '' || placesIn(text).some((place) => !filled.has(place) && place !== 'count')
					);
				})
			);
			expect(odd).toEqual([]);
		}
	);
	it('are spoken by the loaded translator', () => {
		expect(loadedTranslator('sv')('form:notAnswered')).toBe('Inte besvarad');
		expect(loadedTranslator('en')('form:notAnswered')).toBe('Not answered');
		expect(loadedTranslator('so')('form:notAnswered')).toBe('Inte besvarad');
	});
	it('keep a value of another direction apart from the words around it, on pages from right to left alone', () => {
		const values = { language: 'ייִדיש' };
		expect(translatorOfPage('yi')('languages:notice.others', values)).toContain('\u2068ייִדיש\u2069');
		expect(translatorOfPage('fi')('languages:notice.others', values)).not.toContain('\u2068');
	});
});
