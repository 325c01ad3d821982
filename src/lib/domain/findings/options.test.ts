import { describe, expect, it } from 'vitest';
import { asking, draftWith, labels, part } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';
import { isSlip } from './options.ts';

const found = (options: string[], type = 'single', more = {}) =>
	findingsOf(draftWith(asking(type, 'Vad?', { options: labels('o', ...options), ...more })), {
		audience: 'adults'
	})
		.filter(({ code }) => code.startsWith('options-') && code !== 'options-many')
		.map(({ part, code }) => [part, code]);

describe('options', () => {
	it('say different things', () => {
		expect(found(['Buss', 'Tåg', 'buss '])).toEqual([['o2', 'options-same']]);
		expect(found(['Ja.', 'Nej', 'Ja'])).toEqual([['o2', 'options-same']]);
		expect(found(['Biblioteket', 'Bibloteket'])).toEqual([['o1', 'options-alike']]);
		expect(found(['Buss', 'Båt', 'Bil'])).toEqual([]);
	});
	it('do not run into each other', () => {
		expect(found(['18–30 år', '30–40 år', '41–50 år'])).toEqual([['o1', 'options-overlap']]);
		expect(found(['Under 18 år', '18–29 år', '30–44 år', '45 år eller äldre'])).toEqual([]);
		expect(found(['1 000–1 999 kr', '2 000–2 999 kr'])).toEqual([]);
		expect(found(['Buss 1–4', 'Tåg 2–3'])).toEqual([]);
	});
	it('rise or fall', () => {
		expect(found(['0–4', '10–14', '5–9'])).toEqual([['o2', 'options-order']]);
		expect(found(['10–14', '5–9', '0–4'])).toEqual([]);
	});
	it('have those for who does not know or finds nothing last', () => {
		expect(found(['Vet inte', 'Ja', 'Nej'])).toEqual([['o0', 'options-order']]);
		expect(found(['Kvinna', 'Annat', 'Man'])).toEqual([['o1', 'options-order']]);
		expect(found(['Kvinna', 'Man', 'Annat', 'Vill inte svara'])).toEqual([]);
		expect(found(['Ja', 'Nej', 'Annanstans', 'Annandag jul'])).toEqual([['o2', 'options-order']]);
	});
	it('are let be in a long list of districts', () =>
		expect(found(['Västerort', 'Västerort'], 'district')).toEqual([]));
	it('have words: an empty one is a fault', () => {
		const options = [...labels('o', 'Ja'), part('empty')];
		const faults = findingsOf(draftWith(asking('single', 'Vad?', { options })), { audience: 'adults' });
		expect(faults).toContainEqual({ part: 'empty', cell: 'label', code: 'option-empty', level: 'fault' });
	});
});

describe('a slip of the pen', () => {
	it.each([
		['biblioteket', 'bibloteket'],
		['idrottsplatsen', 'idrottsplastsen'],
		['mycket tryggt', 'mycket trxggt']
	])('is between %s and %s', (a, b) => {
		expect(isSlip(a, b)).toBe(true);
		expect(isSlip(b, a)).toBe(true);
	});
	it.each([
		['ganska trygg', 'ganska otrygg'],
		['3 gånger i veckan', '4 gånger i veckan'],
		['flickan', 'flickor'],
		['kvinnan', 'kvinnor'],
		['med hjälp', 'med hjälpa'],
		['ja, alltid', 'nej, alltid'],
		['mycket bra', 'mycket dåligt'],
		['samma text', 'samma text'],
		['vänster', 'väster']
	])('is not between %s and %s', (a, b) => {
		expect(isSlip(a, b)).toBe(false);
		expect(isSlip(b, a)).toBe(false);
	});
});
