import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProse, countingIds } from '../../../../../tests/support/arbitraryProse.ts';
import { readProse } from './read.ts';
import { proseDoc } from './shapes.ts';

const paragraph = (text: string, id?: string) => ({
	type: 'paragraph',
	...(id ? { attrs: { id } } : {}),
	content: [{ type: 'text', text }]
});
const issueOf = (...content: unknown[]) => readProse({ type: 'doc', content }, countingIds()).issue;

describe('reading what an editor sent', () => {
	it('takes every text that the rules allow as it is', () => {
		fc.assert(
			fc.property(arbitraryProse, (doc) => {
				expect(readProse(doc, countingIds()).doc).toEqual(doc);
			}),
			{ endOnFailure: true }
		);
	});
	it('gives ids to blocks that have none, and to the second of two that have the same', () => {
		const { doc } = readProse(
			{ type: 'doc', content: [paragraph('a', 'one-1'), paragraph('b', 'one-1'), paragraph('c')] },
			countingIds()
		);
		expect(doc?.content.map(({ attrs }) => attrs.id)).toEqual(['one-1', 'made-0', 'made-1']);
	});
	it('refuses what is no such text', () => {
		expect(issueOf({ type: 'script' })).toBe('not-prose');
		expect(issueOf({ type: 'heading', attrs: { level: 1 } })).toBe('not-prose');
		expect(issueOf({ ...paragraph('a'), onclick: 'x' })).toBe('not-prose');
		expect(issueOf({ type: 'figure', attrs: { figure: 'file:///etc', as: 'chart' } })).toBe('not-prose');
		const link = (href: string) => ({
			type: 'paragraph',
			content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }]
		});
		for (const href of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', ' https://a.example'])
			expect(issueOf(link(href)), href).toBe('not-prose');
		for (const href of ['https://a.example', 'mailto:a@b.example', '/sv/results/park', '#p-3'])
			expect(issueOf(link(href)), href).toBeUndefined();
	});
	it('refuses characters that cannot be kept, wherever they stand', () => {
		expect(issueOf(paragraph('a\u0000'))).toBe('character-not-allowed');
		expect(issueOf(paragraph('a\ud800'))).toBe('character-not-allowed');
	});
	it('refuses what is too long or too deep', () => {
		expect(issueOf(...Array.from({ length: 501 }, () => paragraph('a')))).toBe('too-long');
		expect(issueOf(...Array.from({ length: 6 }, () => paragraph('a'.repeat(19_000))))).toBe('too-long');
		let deep: unknown = paragraph('a');
		for (let at = 0; at < 50_000; at++) deep = { type: 'bulletList', content: [deep] };
		expect(issueOf(deep)).toBe('too-deep');
	});
	it('never throws, and what it gives can be read again', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 6 }), (json) => {
				const { doc } = readProse(json, countingIds());
				if (doc) expect(proseDoc.parse(doc)).toEqual(doc);
			}),
			{ endOnFailure: true }
		);
	});
});
