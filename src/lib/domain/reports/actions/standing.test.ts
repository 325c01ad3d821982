import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../periodOrder.ts';
import { actionStates, type ActionState } from './shapes.ts';
import { compareActions, dueOf, isOpen, standingIn, stateNow, type FollowUp } from './standing.ts';

const told = (period: string, state: ActionState, note = ''): FollowUp => ({ period, state, note });
const story = [told('2025-VB', 'planned'), told('2026-T2', 'underWay', 'Halvvägs.'), told('2026-VB', 'done')];

it('periods follow one another from the plan of a year to its annual report', () => {
	const order = ['2025-VB', '2026-VP', '2026-T1', '2026-T2', '2026-VB', '2027-VP'];
	expect(order.toReversed().sort(comparePeriods)).toEqual(order);
});

describe('an action', () => {
	it('is new in its first period, and not there before', () => {
		expect(standingIn(story, '2025-T2')).toBeUndefined();
		expect(standingIn(story, '2025-VB')).toEqual({ state: 'planned', before: null, note: '' });
	});
	it('comes into the next report by itself, with what was last told', () =>
		expect(standingIn(story, '2026-T1')).toEqual({ state: 'planned', before: 'planned', note: '' }));
	it('tells where it came from, and the note of its own period alone', () => {
		expect(standingIn(story, '2026-T2')).toEqual({ state: 'underWay', before: 'planned', note: 'Halvvägs.' });
		expect(standingIn(story, '2026-VB')).toEqual({ state: 'done', before: 'underWay', note: '' });
	});
	it('is gone after the report that it was finished in', () =>
		expect(standingIn(story, '2027-VP')).toBeUndefined());
	it('is late or soon due only while it is open', () => {
		const due = (state: ActionState, dueOn: string | null) => dueOf({ state, dueOn }, '2026-11-28');
		expect(due('underWay', '2026-11-27')).toBe('late');
		expect(due('paused', '2026-11-28')).toBe('soon');
		expect(due('planned', '2026-12-12')).toBe('soon');
		expect(due('planned', '2026-12-13')).toBeUndefined();
		expect(due('done', '2026-01-01')).toBeUndefined();
		expect(due('planned', null)).toBeUndefined();
	});
	it('stands by its day, the finished ones last', () => {
		const one = (id: string, state: ActionState, dueOn: string | null) => ({ id, state, dueOn, title: id });
		const list = [
			one('d', 'done', '2026-01-01'),
			one('c', 'planned', null),
			one('b', 'paused', '2026-02-01')
		];
		expect(list.sort(compareActions).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
	});
});

const keys = [2024, 2025, 2026].flatMap((year) => ['VP', 'T1', 'T2', 'VB'].map((kind) => `${year}-${kind}`));
const stories = fc.uniqueArray(
	fc.record({
		period: fc.constantFrom(...keys),
		state: fc.constantFrom(...actionStates),
		note: fc.constantFrom('', 'Så.')
	}),
	{ selector: ({ period }) => period, minLength: 1, maxLength: 8 }
);

it('stands in every report from its first to the one that finishes it, each beginning where the last one ended', () => {
	fc.assert(
		fc.property(stories, (followUps) => {
			const standings = keys.map((period) => standingIn(followUps, period));
			const first = keys.findIndex((key) => followUps.some(({ period }) => period === key));
			const finished = standings.findIndex((standing) => standing && !isOpen(standing.state));
			const last = finished < 0 ? keys.length - 1 : finished;
			for (const [index, standing] of standings.entries()) {
				expect(standing !== undefined).toBe(index >= first && index <= last);
				expect(standing?.before ?? null).toBe(
					index > first && index <= last ? (standings[index - 1]?.state ?? null) : null
				);
			}
			expect(stateNow(followUps)).toBe(standings[last]?.state);
			expect(standings).toEqual(keys.map((period) => standingIn(followUps.toReversed(), period)));
		}),
		{ endOnFailure: true }
	);
});
