import { describe, expect, it } from 'vitest';
import type { Reach } from '../consultations/reach.ts';
import { ageGroups, audienceOf, limits, youngestOf, type AgeGroup } from './audience.ts';

describe('who a consultation addresses', () => {
	it.each<[Reach, AgeGroup[]]>([
		[{ whom: 'everybody' }, ['adults']],
		[{ whom: 'residents', districts: ['Farsta'] }, ['adults']],
		[{ whom: 'residents', fromAge: 7, toAge: 9 }, ['from7']],
		[{ whom: 'residents', fromAge: 6, toAge: 12 }, ['under7', 'from7', 'from10']],
		[{ whom: 'residents', toAge: 17 }, ['from7', 'from10', 'from13']],
		[{ whom: 'residents', fromAge: 16 }, ['from13', 'adults']],
		[{ whom: 'residents', fromAge: 65 }, ['adults']]
	])('%j: %j', (reach, groups) => expect(audienceOf(reach)).toEqual(groups));
	it('is measured by the youngest', () => {
		expect(youngestOf({ audience: ['adults', 'from10'] })).toBe('from10');
		expect(youngestOf({ audience: [] })).toBe('adults');
		expect(youngestOf({ audience: 'from13' })).toBe('from13');
	});
	it('can be asked more the older it is', () => {
		for (const limit of ['questions', 'minutes', 'options', 'pictures', 'sentence', 'lix'] as const) {
			const rising = ageGroups.map((group) => limits[group][limit]);
			expect(rising).toEqual(rising.toSorted((a, b) => a - b));
		}
	});
});
