import { describe, expect, it } from 'vitest';
import {
	closedOn,
	dueMove,
	hasResults,
	isPublic,
	moves,
	movesFrom,
	states,
	takesAnswers,
	type State
} from './lifecycle.ts';

describe('the life of a consultation', () => {
	it('says which moves there are from each state', () => {
		expect(Object.fromEntries(states.map((state) => [state, movesFrom(state)]))).toEqual({
			draft: ['submit', 'open'],
			review: ['takeBack', 'schedule', 'open'],
			scheduled: ['takeBack', 'open'],
			open: ['close'],
			closed: ['release'],
			released: ['answer', 'archive'],
			answered: ['archive'],
			archived: []
		});
	});
	it('never leads back once it has opened', () => {
		for (const [name, { from, to }] of Object.entries(moves))
			for (const state of from)
				if (name !== 'takeBack') expect(states.indexOf(to)).toBeGreaterThan(states.indexOf(state));
				else expect(isPublic(state)).toBe(false);
	});
	it('is known to residents from its opening on', () => {
		expect(states.filter(isPublic)).toEqual(['open', 'closed', 'released', 'answered', 'archived']);
		expect(states.filter(hasResults)).toEqual(['released', 'answered', 'archived']);
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

describe('dueMove', () => {
	const dates = { opensOn: '2026-03-01', closesOn: '2026-03-31' };
	it('opens what is scheduled on its first day, or as soon as it can after it', () => {
		expect(dueMove({ state: 'scheduled', ...dates }, '2026-02-28')).toBeUndefined();
		expect(dueMove({ state: 'scheduled', ...dates }, '2026-03-01')).toBe('open');
		expect(dueMove({ state: 'scheduled', ...dates }, '2026-03-02')).toBe('open');
	});
	it('closes what is open after its last day', () => {
		expect(dueMove({ state: 'open', ...dates }, '2026-03-31')).toBeUndefined();
		expect(dueMove({ state: 'open', ...dates }, '2026-04-01')).toBe('close');
		expect(dueMove({ state: 'open', opensOn: null, closesOn: null }, '2026-04-01')).toBeUndefined();
	});
	it('leaves everything else alone', () => {
		for (const state of states.filter((one) => one !== 'scheduled' && one !== 'open'))
			expect(dueMove({ state, ...dates }, '2030-01-01')).toBeUndefined();
	});
});

describe('closedOn', () => {
	const planned = { state: 'closed' as State, opensOn: null, closesOn: '2026-08-31' };
	it('is the last day one could answer, not the day on which somebody pressed a button', () => {
		expect(closedOn(planned, '2026-11-24')).toBe('2026-08-31');
		expect(closedOn(planned, '2026-08-10')).toBe('2026-08-10');
		expect(closedOn({ ...planned, closesOn: null }, '2026-11-24')).toBe('2026-11-24');
		expect(closedOn(planned, null)).toBe('2026-08-31');
		expect(closedOn({ ...planned, state: 'open' }, null)).toBeUndefined();
	});
});
