import { describe, expect, it } from 'vitest';
import { checklistItems, hindrancesOf, missingItems, type Checklist } from './review.ts';

const whole: Checklist = Object.fromEntries(checklistItems.map((item) => [item, 'Svar.']));
const ready = {
	checklist: whole,
	opensOn: '2026-12-01',
	closesOn: '2026-12-31',
	unanswered: 0,
	whole: true,
	told: true
};

describe('the review', () => {
	it('begins with the three questions of the rights-based approach', () =>
		expect(checklistItems.slice(0, 3)).toEqual(['rights', 'conditions', 'prevention']));
	it('knows what has not been answered', () => {
		expect(missingItems({})).toEqual([...checklistItems]);
		expect(missingItems({ ...whole, reach: '  ' })).toEqual(['reach']);
	});
	it('names everything that stands in the way', () => {
		expect(hindrancesOf(ready, '2026-11-24')).toEqual([]);
		expect(hindrancesOf({ ...ready, checklist: {}, unanswered: 1 }, '2026-11-24')).toEqual([
			'checklist',
			'comments'
		]);
		expect(hindrancesOf({ ...ready, whole: false, told: false }, '2026-11-24')).toEqual(['form', 'told']);
		expect(hindrancesOf({ ...ready, opensOn: null }, '2026-11-24')).toEqual(['dates']);
		expect(hindrancesOf({ ...ready, closesOn: '2026-11-30' }, '2026-11-24')).toEqual(['dates']);
		expect(hindrancesOf(ready, '2027-01-01')).toEqual(['past']);
	});
});
