import { describe, expect, it } from 'vitest';
import { asking, draftWith, labels } from '../../../../tests/support/draft.ts';
import type { About } from './audience.ts';
import { findingsOf } from './findings.ts';

const codes = (about: About, kind?: string) => {
	const background = kind ? { background: { kind, why: { sv: 'Vi vill se om det skiljer sig åt.' } } } : {};
	const options = labels('o', 'A', 'B', 'Vill inte svara');
	return findingsOf(draftWith(asking('single', 'Vad?', { options, ...background })), about)
		.map(({ code }) => code)
		.filter((code) => code.endsWith('-not-asked'));
};

describe('what a consultation serves', () => {
	it('can be told apart in its answers', () => {
		const terms = { perspective: ['gender-equality', 'older-people'] };
		expect(codes({ audience: 'adults', terms })).toEqual(['gender-not-asked', 'age-not-asked']);
		expect(codes({ audience: 'adults', terms }, 'gender')).toEqual(['age-not-asked']);
	});
	it('is never a reason to ask what is sensitive', () =>
		expect(
			codes({ audience: 'adults', terms: { perspective: ['minorities', 'disability', 'hbtqi'] } })
		).toEqual([]));
	it('needs no age where all are children', () =>
		expect(codes({ audience: 'from7', terms: { perspective: ['children'] } })).toEqual([]));
	it('may be nothing', () => expect(codes({ audience: 'adults' })).toEqual([]));
});
