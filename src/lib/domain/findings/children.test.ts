import { describe, expect, it } from 'vitest';
import { asking, draftWith, labels } from '../../../../tests/support/draft.ts';
import type { AgeGroup } from './audience.ts';
import { findingsOf } from './findings.ts';

const found = (audience: AgeGroup | AgeGroup[], ...args: Parameters<typeof asking>) =>
	findingsOf(draftWith(asking(...args)), { audience })
		.map(({ code }) => code)
		.filter((code) => code.startsWith('child-'));

describe('a form for children', () => {
	it('asks small ones nothing that takes counting or ordering', () => {
		expect(found('from7', 'ranking', 'Vad är bäst?')).toEqual(['child-type']);
		expect(found('from10', 'ranking', 'Vad är bäst?')).toEqual([]);
		expect(found('under7', 'multiple', 'Vad är bäst?')).toEqual(['child-type']);
		expect(found('from7', 'multiple', 'Vad är bäst?')).toEqual([]);
		expect(found('adults', 'ranking', 'Vad är bäst?')).toEqual([]);
	});
	it('has no negatives for those under 10', () => {
		expect(found('from7', 'single', 'Vad är inte roligt?')).toEqual(['child-negation']);
		expect(found('from10', 'single', 'Vad är inte roligt?')).toEqual([]);
		expect(found('from7', 'single', 'Vad är roligt?', { options: labels('o', 'Leka', 'Vet inte') })).toEqual(
			[]
		);
	});
	it('asks those under 10 of now', () => {
		expect(found('from7', 'single', 'Hur ofta är du här?')).toEqual(['child-recall']);
		expect(found('from7', 'single', 'Vad gjorde du den senaste veckan?')).toEqual(['child-recall']);
		expect(found('from10', 'single', 'Hur ofta är du här?')).toEqual([]);
		expect(found('from7', 'single', 'Vad gör du här?')).toEqual([]);
	});
	it('has no middle to hide in', () => {
		const points = labels('p', 'Bra', 'Så där', 'Dåligt');
		expect(found('from7', 'faces', 'Hur är det?', { points })).toEqual(['child-middle']);
		expect(found('from7', 'faces', 'Hur är det?', { points: points.slice(0, 2) })).toEqual([]);
		expect(found('from13', 'scale', 'Hur är det?', { points })).toEqual([]);
	});
	it('has four faces at most, and faces rather than a scale in words', () => {
		const points = labels('p', 'Jättebra', 'Bra', 'Så där', 'Dåligt', 'Jättedåligt');
		expect(found('from7', 'faces', 'Hur är det?', { points })).toEqual(['child-middle', 'child-faces']);
		expect(found('from7', 'faces', 'Hur är det?', { points: points.slice(1) })).toEqual([]);
		expect(found('from10', 'faces', 'Hur är det?', { points })).toEqual([]);
		expect(found('from7', 'scale', 'Hur är det?')).toEqual(['child-use-faces']);
		expect(found('from10', 'scale', 'Hur är det?')).toEqual([]);
	});
	it('orders three things of five at most from 7, when they are drawn', () => {
		const options = (count: number, more: object = { drawing: { sign: 'star' } }) =>
			labels('o', 'Leka', 'Rita', 'Läsa', 'Spela', 'Vila', 'Sova')
				.slice(0, count)
				.map((one) => ({ ...one, ...more }));
		const ranked = (group: AgeGroup, count: number, most?: number, more?: object) =>
			found(group, 'ranking', 'Vad är bäst?', { options: options(count, more), ...(most ? { most } : {}) });
		expect(ranked('from7', 5, 3)).toEqual([]);
		expect(ranked('from7', 3)).toEqual([]);
		expect(ranked('from7', 6, 3)).toEqual(['child-type']);
		expect(ranked('from7', 5, 4)).toEqual(['child-type']);
		expect(ranked('from7', 5)).toEqual(['child-type']);
		expect(ranked('from7', 5, 3, {})).toEqual(['child-type']);
		expect(ranked('under7', 3)).toEqual(['child-type']);
	});
	it('reminds them, in their words, not to write who they are', () => {
		expect(found('from10', 'longText', 'Vad vill du?')).toEqual(['child-reminder']);
		expect(found('from10', 'longText', 'Vad vill du?', { hint: { sv: 'Skriv inte vem du är.' } })).toEqual(
			[]
		);
		expect(found('from13', 'longText', 'Vad vill du?')).toEqual([]);
	});
	it('asks no child for an address', () => {
		expect(found('from13', 'contact', 'Vill du ha svar?')).toEqual(['child-contact']);
		expect(found('adults', 'contact', 'Vill du ha svar?')).toEqual([]);
	});
	it('fits the youngest who answer', () =>
		expect(found(['adults', 'from7'], 'single', 'Vad är inte roligt?')).toEqual(['child-negation']));
});
