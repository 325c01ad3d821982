import { describe, expect, it } from 'vitest';
import { ageGroups, audienceOf, limits, youngestOf } from './audience.ts';

describe('who a consultation addresses', () => {
	it.each([
		[{ whom: 'everybody' } as const, ['adults']],
		[{ whom: 'residents', districts: ['Farsta'] } as const, ['adults']],
		[{ whom: 'residents', fromAge: 7, toAge: 9 } as const, ['from7']],
		[{ whom: 'residents', fromAge: 6, toAge: 12 } as const, ['under7', 'from7', 'from10']],
		[{ whom: 'residents', toAge: 17 } as const, ['from7', 'from10', 'from13']],
		[{ whom: 'residents', fromAge: 16 } as const, ['from13', 'adults']],
		[{ whom: 'residents', fromAge: 65 } as const, ['adults']]
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
