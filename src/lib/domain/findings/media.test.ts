import { describe, expect, it } from 'vitest';
import { asking, draftWith } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';

const media = 'a'.repeat(64);
const found = (more: object) =>
	findingsOf(draftWith(asking('info', 'Om parken', more as never)), { audience: 'adults' }).map(
		({ code, level }) => `${code} ${level}`
	);

describe('pictures and films', () => {
	it('have words for those who do not see', () => {
		expect(found({ picture: { media } })).toContain('alt-missing fault');
		expect(found({ picture: { media, alt: { sv: 'En park' } } })).not.toContain('alt-missing fault');
	});
	it('have captions and a transcript for those who do not hear', () => {
		expect(found({ video: { media } })).toEqual([
			'sign-language-missing advice',
			'captions-missing warning',
			'transcript-missing advice'
		]);
		const captions = [{ lang: 'sv', media }];
		expect(found({ video: { media, captions, transcript: { sv: 'Hej' }, signLanguage: media } })).toEqual([]);
	});
	it('in Swedish Sign Language, of any part, have them too', () => {
		expect(found({ signLanguage: { media } })).toEqual([
			'captions-missing warning',
			'transcript-missing advice'
		]);
		const captions = [{ lang: 'sv', media }];
		expect(found({ signLanguage: { media, captions, transcript: { sv: 'Hej' } } })).toEqual([]);
	});
});
