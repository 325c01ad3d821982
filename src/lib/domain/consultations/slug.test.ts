import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, slugFrom } from './slug.ts';

describe('a slug', () => {
	it('is made of the title', () => {
		expect(slugFrom('Lekplatsen på Södra Ängby – vad tycker du?')).toBe(
			'lekplatsen-pa-sodra-angby-vad-tycker-du'
		);
		expect(slugFrom('ייִדיש')).toBe('');
	});
	it('is one that an address can have, whatever the title', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (title) => {
				const slug = slugFrom(title);
				expect(slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)).toBe(true);
				expect(slug.length).toBeLessThanOrEqual(60);
			})
		));
	it('is numbered when it is taken or a page has it', () => {
		const taken = new Set(['park', 'park-2']);
		expect(freeSlug('park', (slug) => taken.has(slug))).toBe('park-3');
		expect(freeSlug('add', () => false)).toBe('add-2');
		expect(freeSlug('', () => false)).toBe('dialog');
	});
});
