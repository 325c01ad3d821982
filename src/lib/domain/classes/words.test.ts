import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSign } from '#lib/server/pictures/signs.ts';
import { pictureNames } from './pictureNames.ts';
import {
	codeLength,
	codeOf,
	codeText,
	codeWords,
	findWord,
	folded,
	nearWord,
	pictureLanguages,
	pictureNameOf,
	readWordCode,
	slipsBetween
} from './words.ts';

const word = fc.constantFrom(...codeWords);

describe('the words of codes', () => {
	it('are at least four hundred, short, each with its own picture and English', async () => {
		expect(codeWords.length).toBeGreaterThanOrEqual(400);
		for (const key of ['word', 'sign', 'english'] as const)
			expect(new Set(codeWords.map((one) => one[key])).size).toBe(codeWords.length);
		for (const { word, sign, english } of codeWords) {
			expect(word).toMatch(/^[a-zåäö]{3,8}$/);
			expect(english).toMatch(/^[A-Za-z' -]{2,20}$/);
			expect(await findSign(sign), sign).toMatch(/^<svg/);
		}
	});
	it('are two slips of the finger apart, any two', () => {
		const close = codeWords.flatMap((one, index) =>
			codeWords
				.slice(index + 1)
				.filter((other) => slipsBetween(folded(one.word), folded(other.word)) < 2)
				.map((other) => `${one.word}–${other.word}`)
		);
		expect(close).toEqual([]);
	});
	it('have a name for each picture in the other languages', () => {
		for (const names of Object.values(pictureNames)) {
			expect(names).toHaveLength(codeWords.length);
			expect(names.every((name) => name !== '')).toBe(true);
		}
		const cat = findWord('katt');
		expect(cat && pictureLanguages.map((lang) => pictureNameOf(cat, lang))).toEqual([
			'cat',
			'kissa',
			'قطة',
			'bisad',
			'گربه'
		]);
	});
});

describe('reading a code', () => {
	it('is not particular about capitals, dots, hyphens and spaces', () => {
		for (const typed of ['äpple', 'Äpple', ' APPLE ', 'äp-ple', 'a\u0308pple', 'äp ple'])
			expect(findWord(typed)?.word, typed).toBe('äpple');
	});
	it('gives the words in their order, which counts', () =>
		fc.assert(
			fc.property(fc.array(word, { minLength: codeLength, maxLength: codeLength }), (words) => {
				const read = readWordCode(words.map(({ word: text }) => folded(text).toUpperCase()));
				expect(read).toEqual({ code: words });
				expect(codeOf(codeText(words))).toEqual(words);
			}),
			{ endOnFailure: true }
		));
	it('says which word is missing, and which is not one of the words, with what was likely meant', () => {
		expect(readWordCode(['', 'hundd', 'katt'])).toEqual({
			issues: [
				{ at: 0, code: 'missing' },
				{ at: 1, code: 'word-unknown', near: 'hund' }
			]
		});
		expect(readWordCode(['zzzzzz'])).toMatchObject({
			issues: [{ at: 0, code: 'word-unknown' }, { at: 1 }, { at: 2 }]
		});
	});
	it('finds the word again after one slip, or none, never another one', () =>
		fc.assert(
			fc.property(
				word,
				fc.nat(7),
				fc.constantFrom(...'abcdefghijklmnoprstuvy'),
				({ word: text }, at, letter) => {
					const typed = text.slice(0, at) + letter + text.slice(at + 1);
					expect([text, undefined]).toContain(nearWord(typed)?.word);
				}
			),
			{ numRuns: 500, endOnFailure: true }
		));
	it('never throws, whatever is typed', () =>
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (typed) => {
				const read = readWordCode(typed);
				expect('issues' in read || read.code.length === codeLength).toBe(true);
			})
		));
});
