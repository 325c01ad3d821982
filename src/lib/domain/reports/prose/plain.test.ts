import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProse, countingIds } from '../../../../../tests/support/arbitraryProse.ts';
import { plainOf, readPlain } from './plain.ts';
import { readProse } from './read.ts';
import { emptyDoc, isEmptyDoc, sameProse, wordsOfDoc } from './words.ts';

const typed = `## Bakgrund

Nämnden har *prövat* saken, se [beslutet](https://stad.example/b).
Det står **fast**.

- Bänkar
- Ljus
  1. Vid vägen
  2. Vid vattnet

> Mer ljus, tack.

[[question:park/often chart]]

[[quotation:11111111-1111-4111-8111-111111111111]]`;

describe('a text without an editor', () => {
	it('is read as what it is', () => {
		const doc = readPlain(typed, emptyDoc, countingIds());
		expect(doc.content.map(({ type }) => type)).toEqual([
			'heading',
			'paragraph',
			'bulletList',
			'blockquote',
			'figure',
			'quotation'
		]);
		expect(doc.content[1]).toEqual({
			type: 'paragraph',
			attrs: { id: 'made-1' },
			content: [
				{ type: 'text', text: 'Nämnden har ' },
				{ type: 'text', text: 'prövat', marks: [{ type: 'italic' }] },
				{ type: 'text', text: ' saken, se ' },
				{
					type: 'text',
					text: 'beslutet',
					marks: [{ type: 'link', attrs: { href: 'https://stad.example/b' } }]
				},
				{ type: 'text', text: '.' },
				{ type: 'hardBreak' },
				{ type: 'text', text: 'Det står ' },
				{ type: 'text', text: 'fast', marks: [{ type: 'bold' }] },
				{ type: 'text', text: '.' }
			]
		});
		expect(plainOf(doc)).toBe(typed);
		expect(readProse(doc, countingIds()).doc).toEqual(doc);
	});
	it('keeps the ids of what stands, of what is moved and of what is rewritten', () => {
		const before = readPlain(
			'Ett om parken.\n\nTvå om vägen.\n\nTre om ljuset.',
			emptyDoc,
			countingIds('old')
		);
		const after = readPlain(
			'Tre om ljuset.\n\nEtt om parken.\n\nTvå om vägen och bron.\n\nNytt.',
			before,
			countingIds('new')
		);
		expect(after.content.map(({ attrs }) => attrs.id)).toEqual(['old-2', 'old-0', 'old-1', 'new-1']);
	});
	it('leads to no address that is no link', () => {
		const [block] = readPlain('[a](javascript:alert) b', emptyDoc, countingIds()).content;
		expect(JSON.stringify(block)).not.toContain('link');
	});
	it('comes back whole when nothing was changed, whatever stands in it', () => {
		fc.assert(
			fc.property(arbitraryProse, (doc) => {
				const typedText = plainOf(doc);
				const written = {
					type: 'doc' as const,
					content: doc.content.filter((block) => plainOf({ type: 'doc', content: [block] }) !== '')
				};
				const back = readPlain(typedText.replaceAll('\n', '\r\n'), doc, countingIds());
				expect(wordsOfDoc(back)).toBe(wordsOfDoc(written));
				expect(back.content).toHaveLength(written.content.length);
				expect(plainOf(back)).toBe(typedText);
			}),
			{ endOnFailure: true }
		);
	});
	it('is a text that can be kept, whatever is typed', () => {
		fc.assert(
			fc.property(
				arbitraryProse,
				fc.string({ unit: fc.constantFrom(...'ab-*[]()>#\n 1.'), maxLength: 60 }),
				(doc, text) => {
					const read = readPlain(text, doc, countingIds());
					expect(readProse(read, countingIds('again')).doc).toEqual(read);
				}
			),
			{ endOnFailure: true }
		);
	});
});

describe('an empty text', () => {
	it('is one without a word, a figure or a quotation', () => {
		const read = (text: string) => readPlain(text, emptyDoc, countingIds());
		expect(isEmptyDoc(emptyDoc)).toBe(true);
		expect(isEmptyDoc({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'a-1-1' } }] })).toBe(true);
		expect(isEmptyDoc(read('a'))).toBe(false);
		expect(isEmptyDoc(read('[[indicator:trust table]]'))).toBe(false);
	});
	it('is the same as one that lies otherwise in its file', () => {
		expect(sameProse({ a: 1, b: [{ c: 'x', d: [] }] }, { b: [{ c: 'x' }], a: 1 })).toBe(true);
		expect(sameProse({ a: 1 }, { a: 2 })).toBe(false);
		expect(sameProse([1], { 0: 1 })).toBe(false);
	});
});
