import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readabilityOf, sentencesIn, wordsIn } from './readable.ts';

describe('words', () => {
	it('are counted as a reader does', () => {
		expect(wordsIn('Hbtqi-personers rättigheter, 65 år och äldre!')).toEqual([
			'Hbtqi-personers',
			'rättigheter',
			'65',
			'år',
			'och',
			'äldre'
		]);
		expect(wordsIn('Du svarade {{ often }} på frågan')).toEqual(['Du', 'svarade', 'på', 'frågan']);
		expect(wordsIn('– … !')).toEqual([]);
	});
});

describe('sentences', () => {
	it.each([
		['Ett. Två! Tre?', 3],
		['En mening utan punkt', 1],
		['Öppet kl. 9, t.ex. på måndagar, m.m. för alla.', 1],
		['## Rubrik\n- en sak\n- en annan', 3],
		['Klockan 8.30 börjar vi. Sedan fikar vi.', 2],
		['Hon sa: ”Hej.” Sedan gick hon.', 3],
		['', 0]
	])('of %j are %i', (text, count) => expect(sentencesIn(text)).toHaveLength(count));
});

describe('LIX', () => {
	it('is words a sentence and long words in per cent', () => {
		// 8 words in 2 sentences, of which "kommunen" and "bibliotek" have more than six letters: 4 + 25.
		expect(readabilityOf('Vi bor i kommunen. Där finns ett bibliotek.')).toEqual({
			words: 8,
			sentences: 2,
			long: 2,
			lix: 29
		});
	});
	it('counts letters as people do, not their bytes', () =>
		expect(readabilityOf('äåöäåö äåöäåöä').long).toBe(1));
	it('is nothing for no words', () => expect(readabilityOf('?!').lix).toBe(0));
	it('is a number for every text', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => Number.isFinite(readabilityOf(text).lix))
		));
});
