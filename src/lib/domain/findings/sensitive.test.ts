import { describe, expect, it } from 'vitest';
import { asking, draftWith, labels } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';

const looked = ['purpose-missing', 'purpose-thin', 'sensitive-unmarked', 'sensitive-required', 'no-way-out'];
const found = (...args: Parameters<typeof asking>) =>
	findingsOf(draftWith(asking(...args)), { audience: 'adults' })
		.filter(({ code }) => looked.includes(code))
		.map(({ code, cell }) => [code, cell]);

const why = { sv: 'Frågan är frivillig. Vi vill se om det fungerar lika bra för alla.' };
const options = labels('o', 'Ja, det har jag', 'Nej, det har jag inte', 'Vill inte svara');

describe('a sensitive question', () => {
	it('says why it is asked, and lets one out', () => {
		const sound = { options, background: { kind: 'disability', why } };
		expect(found('single', 'Har du en funktionsnedsättning?', sound)).toEqual([]);
	});
	it('is a fault without a purpose, and looked at with hardly any', () => {
		expect(found('single', 'Vad?', { options, background: { kind: 'religion' } })).toEqual([
			['purpose-missing', 'background.why']
		]);
		expect(
			found('single', 'Vad?', { options, background: { kind: 'religion', why: { sv: 'För statistik.' } } })
		).toEqual([['purpose-thin', 'background.why.sv']]);
	});
	it('is never required, and offers not to answer', () => {
		const background = { kind: 'ethnicity', why };
		expect(found('single', 'Vad?', { options, required: true, background })).toEqual([
			['sensitive-required', 'required']
		]);
		expect(found('single', 'Vad?', { options: options.slice(0, 2), background })).toEqual([
			['no-way-out', 'options']
		]);
	});
	it('can be marked so whatever its kind', () =>
		expect(
			found('single', 'Vad?', {
				options: options.slice(0, 2),
				background: { kind: 'other', sensitive: true, why }
			})
		).toEqual([['no-way-out', 'options']]));
	it.each([
		'Har du en funktionsnedsättning?',
		'Har barnet någon funktionsnedsättning?',
		'Vilken religion har du?',
		'Vilken är din etniska tillhörighet?',
		'Tillhör du någon av de fem nationella minoriteterna?',
		'Är du same?'
	])('is known unmarked: %s', (label) =>
		expect(found('single', label, { options })).toEqual([['sensitive-unmarked', 'background']])
	);
	it.each([
		'Har du blivit diskriminerad på grund av din funktionsnedsättning?',
		'Har personer med funktionsnedsättning lika lätt att komma in?',
		'Är du samers vän?',
		'Vad tycker du om stödet till religiösa samfund?',
		'Hur gammal är du?'
	])('is not: %s', (label) => expect(found('single', label, { options })).toEqual([]));
});
