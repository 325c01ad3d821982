import { describe, expect, it } from 'vitest';
import type { ComplaintChoices } from './choices.ts';
import { routeOf } from './routing.ts';

const place = 'aaaaaaaa-1111-4111-8111-111111111111';
const choices: ComplaintChoices = {
	committees: [
		{ id: 'traffic', slug: 'trafiknamnden', name: { sv: 'Trafiknämnden' }, kind: 'committee' },
		{ id: 'farsta', slug: 'farsta', name: { sv: 'Farsta' }, kind: 'district' }
	],
	places: [{ id: place, name: 'Badet', committeeId: 'sports', district: 'farsta' }],
	desk: true
};

describe('a complaint goes', () => {
	it.each([
		['to the committee that was chosen', { committee: 'trafiknamnden' }, 'committee', 'traffic'],
		['to the committee of a place in the list', { place: `p-${place}` }, 'place', 'sports'],
		[
			'to the committee that was chosen before that of the place',
			{ place: `p-${place}`, committee: 'farsta' },
			'committee',
			'farsta'
		],
		['to the desk when nobody knows', { committee: 'unknown' }, 'desk', null],
		['to the desk from a place that is not in the list', { place: 'other' }, 'desk', null],
		[
			'to the desk from a district alone: who answers there is not guessed',
			{ district: 'farsta' },
			'desk',
			null
		],
		[
			'to the desk from a web page that nobody was chosen for',
			{ kinds: ['accessWeb'], page: '/sv' },
			'desk',
			null
		],
		[
			'to the one that was chosen for a web page',
			{ kinds: ['accessWeb'], committee: 'trafiknamnden' },
			'committee',
			'traffic'
		],
		['to the desk when what was chosen is not there any more', { committee: 'gone' }, 'desk', null]
	] as const)('%s', (_, answers, by, committeeId) =>
		expect(routeOf({ ...answers } as never, choices)).toEqual({ by, committeeId })
	);
});
