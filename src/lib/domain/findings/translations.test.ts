import { describe, expect, it } from 'vitest';
import { asking, draftWith } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';

const found = (more: object, languages = ['sv', 'fi']) =>
	findingsOf(
		{ ...draftWith(asking('shortText', 'Vad?', more as never)), languages, title: { sv: 'T', fi: 'T' } },
		{ audience: 'adults' }
	)
		.filter(({ code }) => code.startsWith('translation-'))
		.map(({ part, cell, code, lang, values }) => [part, cell, code, lang, values?.count]);

const fi = (text: string, status = 'reviewed') => ({ text, status });

describe('translations', () => {
	it('are counted by part and language', () =>
		expect(found({ hint: { sv: 'Tänk efter' } })).toEqual([
			['q', 'label.fi', 'translation-missing', 'fi', 2]
		]));
	it('are missing where the source is', () =>
		expect(found({ label: { fi: fi('Mitä?') } })).toEqual([
			['q', 'label.sv', 'translation-missing', 'sv', 1]
		]));
	it('are stale when the source has changed since', () => {
		const label = { sv: 'Vad?', fi: fi('Mitä?') };
		expect(found({ label, source: { label: { fi: 'Vad?' } } })).toEqual([]);
		expect(found({ label, source: { label: { fi: 'Varför?' } } })).toEqual([
			['q', 'label.fi', 'translation-stale', 'fi', 1]
		]);
	});
	it('are stale deep in a part, too', () => {
		const more = {
			type: 'info',
			label: { sv: 'Film', fi: fi('Filmi') },
			video: { media: 'a', transcript: { sv: 'Nu', fi: fi('Nyt') } },
			source: { video: { transcript: { fi: 'Då' } } }
		};
		expect(found(more)).toEqual([['q', 'video.transcript.fi', 'translation-stale', 'fi', 1]]);
	});
	it('that no speaker has read are counted once a language', () =>
		expect(
			found({
				label: { sv: 'Vad?', fi: fi('Mitä?', 'machine') },
				hint: { sv: 'Så', fi: fi('Niin', 'draft') }
			})
		).toEqual([['form', undefined, 'translation-unreviewed', 'fi', 2]]));
	it('are not asked of cells that the type does not have', () =>
		expect(found({ label: { sv: 'Vad?', fi: fi('Mitä?') }, unit: { sv: 'meter' } })).toEqual([]));
	it('are not asked for in languages that the form is not in', () => expect(found({}, ['sv'])).toEqual([]));
});
