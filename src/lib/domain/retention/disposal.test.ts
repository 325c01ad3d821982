import { describe, expect, it } from 'vitest';
import {
	answersAreGone,
	daysAfter,
	disposalDay,
	disposalStanding,
	monthsAfter,
	readDecision,
	readDisposalDay,
	type DisposalSubject
} from './disposal.ts';

const today = '2026-11-24';
const subject: DisposalSubject = {
	state: 'answered',
	decided: true,
	disposeOn: '2026-11-24',
	releasedOn: '2026-06-01',
	disposedAt: null,
	requested: false
};

describe('monthsAfter', () => {
	it.each([
		['2026-08-31', 6, '2027-02-28'],
		['2027-08-31', 6, '2028-02-29'],
		['2026-11-24', 1, '2026-12-24'],
		['2026-12-31', 12, '2027-12-31']
	])('%s and %i months is %s', (day, months, later) => expect(monthsAfter(day, months)).toBe(later));
	it('days go over the end of a year', () => expect(daysAfter('2026-12-20', 14)).toBe('2027-01-03'));
});

describe('how it stands with raw answers', () => {
	it('lets them leave on their day under a decision, and on no day before', () => {
		expect(disposalStanding(subject, today)).toBe('due');
		expect(disposalStanding(subject, '2026-11-23')).toBe('planned');
		expect(disposalStanding({ ...subject, state: 'archived' }, '2027-01-01')).toBe('due');
	});
	it('keeps them without a decision, without a day, without a release, and while somebody has asked for them', () => {
		expect(disposalStanding({ ...subject, decided: false }, today)).toBe('undecided');
		expect(disposalStanding({ ...subject, disposeOn: null }, today)).toBe('undecided');
		expect(disposalStanding({ ...subject, state: 'closed', releasedOn: null }, today)).toBe('unreleased');
		expect(disposalStanding({ ...subject, state: 'open', releasedOn: null }, today)).toBe('unreleased');
		expect(disposalStanding({ ...subject, requested: true }, today)).toBe('requested');
	});
	it('keeps them two weeks after the release, whatever the decision says', () => {
		const late = { ...subject, releasedOn: '2026-11-20' };
		expect(disposalDay(late)).toBe('2026-12-04');
		expect(disposalStanding(late, '2026-12-03')).toBe('planned');
		expect(disposalStanding(late, '2026-12-04')).toBe('due');
	});
	it('is over once they have left', () => {
		const gone = { ...subject, disposedAt: new Date('2026-11-24T03:15:00Z'), decided: false };
		expect(answersAreGone(gone)).toBe(true);
		expect(disposalStanding(gone, today)).toBe('gone');
		expect(disposalStanding({ ...subject, state: 'draft' }, today)).toBe('preparing');
	});
});

describe('the day as it is typed', () => {
	const of = { closesOn: '2026-10-31', months: 6, today };
	it('is counted from the last day of answering when nothing is typed', () => {
		expect(readDisposalDay('', of)).toEqual({ day: '2027-04-30' });
		expect(readDisposalDay('', { ...of, closesOn: null })).toEqual({ issue: 'date-missing' });
		// Long past: there is a night to regret it.
		expect(readDisposalDay('', { ...of, closesOn: '2020-01-01' })).toEqual({ day: '2026-11-25' });
	});
	it('lies ahead, and behind the last day of answering', () => {
		expect(readDisposalDay('2026-11-25', of)).toEqual({ day: '2026-11-25' });
		expect(readDisposalDay('2026-11-24', of)).toEqual({ issue: 'date-early' });
		expect(readDisposalDay('2026-12-31', { ...of, closesOn: '2026-12-31' })).toEqual({ issue: 'date-early' });
	});
	it('is a day that exists', () => {
		for (const typed of ['2027-02-29', '2027-13-01', 'snart', '24/12 2026', '+2027-01-01'])
			expect(readDisposalDay(typed, of)).toEqual({ issue: 'date-invalid' });
	});
});

describe('a decision as it is typed', () => {
	const typed = {
		number: 'KS 2023/1159',
		title: 'Gallring',
		decidedOn: '2026-01-31',
		covers: '',
		months: '6'
	};
	it('is read whole', () =>
		expect(readDecision(typed, today)).toEqual({ decision: { ...typed, months: 6 } }));
	it.each([
		['number', '', 'number-missing'],
		['number', 'x'.repeat(101), 'number-long'],
		['title', '', 'title-missing'],
		['title', 'x'.repeat(201), 'title-long'],
		['decidedOn', '2026-02-30', 'decided-invalid'],
		['decidedOn', '2026-11-25', 'decided-later'],
		['covers', 'x'.repeat(2001), 'covers-long'],
		['months', '0', 'months-invalid'],
		['months', '121', 'months-invalid'],
		['months', 'sex', 'months-invalid']
	])('with %s %j is refused', (field, value, code) =>
		expect(readDecision({ ...typed, [field]: value }, today)).toEqual({ issues: { [field]: code } })
	);
});
