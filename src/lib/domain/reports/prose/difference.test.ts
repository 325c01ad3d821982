import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProse, countingIds } from '../../../../../tests/support/arbitraryProse.ts';
import { combineProse } from './combine.ts';
import { proseChanges, wordChanges } from './difference.ts';
import { readPlain } from './plain.ts';
import { emptyDoc } from './words.ts';
import type { ProseDoc } from './shapes.ts';

const doc = (blocks: Record<string, string>): ProseDoc => ({
	type: 'doc',
	content: Object.entries(blocks).map(([id, text]) => ({
		type: 'paragraph',
		attrs: { id },
		content: [{ type: 'text', text }]
	}))
});
const kinds = (before: ProseDoc, after: ProseDoc) =>
	proseChanges(before, after).map(
		({ kind, block, moved }) => `${kind} ${block.attrs.id}${moved ? ' moved' : ''}`
	);

describe('what changed in a text', () => {
	it('is told block by block', () => {
		expect(
			kinds(doc({ 'a-01': 'x', 'b-01': 'y', 'c-01': 'z' }), doc({ 'c-01': 'z', 'a-01': 'w', 'd-01': 'y' }))
		).toEqual(['unchanged c-01', 'changed a-01 moved', 'removed b-01', 'added d-01']);
	});
	it('is told word by word', () => {
		expect(wordChanges('Parken är mörk om natten.', 'Parken är ljus om natten.')).toEqual([
			{ kind: 'same', text: 'Parken är ' },
			{ kind: 'removed', text: 'mörk' },
			{ kind: 'added', text: 'ljus' },
			{ kind: 'same', text: ' om natten.' }
		]);
	});
	it('says both texts whole, word by word', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'å', '🌳'), maxLength: 40 });
		fc.assert(
			fc.property(text, text, (before, after) => {
				const changes = wordChanges(before, after);
				const without = (kind: string) =>
					changes
						.filter((change) => change.kind !== kind)
						.map((change) => change.text)
						.join('');
				expect(without('added')).toBe(before);
				expect(without('removed')).toBe(after);
			}),
			{ endOnFailure: true }
		);
	});
	it('names every block of both once', () => {
		fc.assert(
			fc.property(arbitraryProse, arbitraryProse, fc.infiniteStream(fc.nat(9)), (before, other, order) => {
				const after = {
					...other,
					content: other.content.toSorted(() => (order.next().value ?? 0) - 4.5)
				};
				const changes = proseChanges(before, after);
				const of = (...wanted: string[]) =>
					changes.filter(({ kind }) => wanted.includes(kind)).map(({ block }) => block.attrs.id);
				expect(of('unchanged', 'changed', 'added')).toEqual(after.content.map(({ attrs }) => attrs.id));
				expect([...of('unchanged', 'changed', 'removed')].sort()).toEqual(
					before.content.map(({ attrs }) => attrs.id).sort()
				);
			}),
			{ endOnFailure: true }
		);
	});
	it('is nothing between a text and itself', () => {
		fc.assert(
			fc.property(arbitraryProse, (one) => {
				expect(proseChanges(one, one).every(({ kind, moved }) => kind === 'unchanged' && !moved)).toBe(true);
			}),
			{ endOnFailure: true }
		);
	});
	it('is found soon in long texts', () => {
		const long = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at % 7}`).join(' ');
		const before = performance.now();
		wordChanges(long('a'), long('b'));
		wordChanges(`${long('a')} x ${long('b')}`, `${long('a')} y ${long('b')}`);
		expect(performance.now() - before).toBeLessThan(2000);
	});
});

describe('two versions in one', () => {
	it('leave nothing of either out', () => {
		const mine = doc({ 'a-01': 'Min text.', 'b-01': 'Samma.', 'c-01': 'Ny av mig.' });
		const theirs = doc({ 'a-01': 'Deras text.', 'b-01': 'Samma.', 'd-01': 'Ny av dem.' });
		const words = JSON.stringify(combineProse(mine, theirs, countingIds()));
		for (const text of ['Min text.', 'Deras text.', 'Ny av mig.', 'Ny av dem.'])
			expect(words).toContain(text);
		expect(words.match(/Samma\./g)).toHaveLength(1);
	});
	it('have each id once', () => {
		fc.assert(
			fc.property(arbitraryProse, arbitraryProse, (mine, theirs) => {
				const ids = combineProse(mine, theirs, countingIds()).content.map(({ attrs }) => attrs.id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ endOnFailure: true }
		);
	});
	it('are one when one of them is empty', () => {
		const mine = readPlain('Ett.\n\nTvå.', emptyDoc, countingIds());
		expect(combineProse(mine, emptyDoc, countingIds('x'))).toEqual(mine);
		expect(combineProse(emptyDoc, mine, countingIds('x'))).toEqual(mine);
	});
});
