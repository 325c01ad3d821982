import { describe, expect, it } from 'vitest';
import { asking, draftWith } from '../../../../tests/support/draft.ts';
import type { AgeGroup } from './audience.ts';
import { findingsOf } from './findings.ts';

const reading = ['sentence-long', 'text-hard', 'easy-sentence-long', 'easy-text-hard'];
const found = (question: ReturnType<typeof asking>, audience: AgeGroup = 'adults') =>
	findingsOf(draftWith(question), { audience })
		.filter(({ code }) => reading.includes(code))
		.map(({ code, cell, values }) => [code, cell, values]);

const words = (count: number) => `${Array.from({ length: count }, () => 'ord').join(' ')}.`;
const official =
	'Kommunstyrelsens verksamhetsberättelse innehåller uppföljningar av nämndernas måluppfyllelse. '.repeat(8);

describe('reading', () => {
	it('finds the sentence that is too long, and by how much', () => {
		expect(found(asking('info', 'Om parken', { text: { sv: `${words(12)} ${words(26)}` } }))).toEqual([
			['sentence-long', 'text.sv', { words: 26, most: 25 }]
		]);
		expect(found(asking('info', 'Om parken', { text: { sv: words(25) } }))).toEqual([]);
	});
	it('asks more of a text for children', () => {
		const question = asking('info', 'Om parken', { text: { sv: words(14) } });
		expect(found(question, 'from7')).toEqual([['sentence-long', 'text.sv', { words: 14, most: 12 }]]);
		expect(found(question, 'from10')).toEqual([]);
	});
	it('holds easy-read to its own limits, whoever reads', () => {
		const text = { 'sv-simple': words(16) };
		expect(found(asking('info', 'Om parken', { text }))).toEqual([
			['easy-sentence-long', 'text.sv-simple', { words: 16, most: 15 }]
		]);
	});
	it('finds a text of long words', () =>
		expect(found(asking('info', 'Om parken', { text: { sv: official } })).map(([code]) => code)).toEqual([
			'text-hard'
		]));
	it('says nothing of LIX in a few words, nor in another language', () => {
		expect(found(asking('info', 'Verksamhetsberättelsens måluppfyllelse'))).toEqual([]);
		expect(found(asking('info', 'Om parken', { text: { en: official } }))).toEqual([]);
	});
});
