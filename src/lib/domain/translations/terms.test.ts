import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termsIn, type Term } from './terms.ts';

const term = (sv: string): Term => ({ id: sv, words: { sv }, note: null, source: null });
const found = (text: string, ...words: string[]) => termsIn(text, words.map(term)).map(({ id }) => id);

it('finds words as they are bent, and at the beginning of longer ones', () => {
	expect(found('Nämnden och stadsdelsnämndens ordförande', 'nämnd', 'stadsdelsnämnd')).toEqual([
		'stadsdelsnämnd',
		'nämnd'
	]);
	expect(found('Rådets yttrande', 'råd')).toEqual(['råd']);
	expect(found('Vi rådde inte över det, trots goda rådigheter.', 'råd')).toEqual([]);
});

it('finds any word that stands there, whatever it is made of, and never fails', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), (word) => {
			termsIn('Nämnden svarar.', [term(word)]);
			if (word.trim() === word) expect(found(`– ${word} –`, word)).toEqual([word]);
		}),
		{ endOnFailure: true }
	);
	expect(found('ett hbtqi-råd (A+B)', 'hbtqi-råd', 'A+B', '')).toEqual(['hbtqi-råd', 'A+B']);
});
