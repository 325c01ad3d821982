import { describe, expect, it } from 'vitest';
import { originalOf, translationOf } from './beside.ts';

const finnish = {
	text: 'Enemmän valoa.',
	lang: 'fi',
	translations: { sv: { text: 'Mer ljus.', status: 'draft' as const }, en: 'More light.' }
};

describe('what stands beside a text', () => {
	it('is the translation in the reader’s language, with its status', () => {
		expect(translationOf(finnish, 'sv')).toMatchObject({ text: 'Mer ljus.', lang: 'sv', status: 'draft' });
		expect(translationOf(finnish, 'en')).toMatchObject({ text: 'More light.', lang: 'en' });
	});
	it('is the Swedish one for easy-read Swedish, and where there is none in the reader’s language', () => {
		expect(translationOf(finnish, 'sv-simple')).toMatchObject({ lang: 'sv' });
		expect(translationOf(finnish, 'yi')).toMatchObject({ lang: 'sv' });
	});
	it('is nothing where the reader reads the original', () =>
		expect(translationOf(finnish, 'fi')).toBeUndefined());
	it('claims no language of a text that nobody knows it of', () =>
		expect(originalOf({ text: 'ok', lang: 'und' })).toEqual({ text: 'ok', lang: '', dir: 'auto' }));
});
