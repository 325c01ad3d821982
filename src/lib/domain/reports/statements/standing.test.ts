import { describe, expect, it } from 'vitest';
import { daysLeft, heardOutcome, reviewStanding } from './standing.ts';

const dueOn = '2026-12-10';

describe('what came of asking a council', () => {
	it.each([
		[false, '2026-12-10', 'waiting'],
		[false, '2026-12-11', 'silent'],
		[true, '2026-12-11', 'stated']
	])('sent %s, on %s: %s', (sent, today, outcome) => {
		expect(heardOutcome({ sent, dueOn }, today)).toBe(outcome);
	});
});

describe('how a review stands', () => {
	it.each([
		[false, 0, '2026-12-10', 'waiting'],
		[false, 0, '2026-12-11', 'late'],
		[true, 1, '2026-12-11', 'stated'],
		[true, 0, '2026-12-01', 'answered']
	])('sent %s, %i unanswered, on %s: %s', (sent, unanswered, today, standing) => {
		expect(reviewStanding({ sent, dueOn, unanswered }, today)).toBe(standing);
	});
	it('counts days over a change of clocks', () => {
		expect(daysLeft('2026-10-26', '2026-10-24')).toBe(2);
		expect(daysLeft('2026-10-24', '2026-10-26')).toBe(-2);
	});
});
