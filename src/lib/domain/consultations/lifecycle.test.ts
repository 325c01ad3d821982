import { describe, expect, it } from 'vitest';
import { moves, movesFrom, states, takesAnswers, type State } from './lifecycle.ts';

describe('the life of a consultation', () => {
	it('has one way on from each state, and none back', () => {
		expect(states.map((state) => movesFrom(state))).toEqual([
			['open'],
			['close'],
			['release'],
			['archive'],
			[]
		]);
		for (const { from, to } of Object.values(moves))
			expect(states.indexOf(to)).toBe(states.indexOf(from) + 1);
	});
});

describe('takesAnswers', () => {
	const dates = { state: 'open' as State, opensOn: '2026-03-01', closesOn: '2026-03-31' };
	it.each([
		['2026-02-28', false],
		['2026-03-01', true],
		['2026-03-31', true],
		['2026-04-01', false]
	])('on %s: %s, the first and the last day included', (day, takes) =>
		expect(takesAnswers(dates, day)).toBe(takes)
	);
	it('takes answers any day when no days are set', () =>
		expect(takesAnswers({ state: 'open', opensOn: null, closesOn: null }, '2026-01-01')).toBe(true));
	it.each(states.filter((state) => state !== 'open'))('takes none when %s, whatever the day', (state) =>
		expect(takesAnswers({ ...dates, state }, '2026-03-15')).toBe(false)
	);
});
