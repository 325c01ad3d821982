import { describe, expect, it } from 'vitest';
import { answerLanguageIssue } from './answerLanguage.ts';
import { caseDisposalIssue } from './caseDisposal.ts';
import { acknowledgeDueOn, answerDueOn, deadlineOf, type Timed } from './deadlines.ts';
import { needOf, type Needing } from './needs.ts';
import { patternFrom } from './patterns.ts';

const timed = (more: Partial<Timed> = {}): Timed => ({
	state: 'received',
	receivedOn: '2026-04-02',
	answeredAt: null,
	spamAt: null,
	withdrawnAt: null,
	disposedAt: null,
	...more
});

describe('deadlines', () => {
	it('count over Easter and over Christmas', () => {
		expect(acknowledgeDueOn('2026-04-02')).toBe('2026-04-07');
		expect(answerDueOn('2026-04-02', 10)).toBe('2026-04-20');
		expect(acknowledgeDueOn('2026-12-23')).toBe('2026-12-28');
		expect(answerDueOn('2026-12-22', 10)).toBe('2027-01-12');
	});
	it('are late the day after the last, soon two working days before it', () => {
		const on = (day: string) => deadlineOf(timed({ state: 'acknowledged' }), 10, day);
		expect(on('2026-04-15')).toEqual({ what: 'answer', on: '2026-04-20', left: 3, standing: 'ahead' });
		expect(on('2026-04-16')).toMatchObject({ left: 2, standing: 'soon' });
		expect(on('2026-04-20')).toMatchObject({ left: 0, standing: 'soon' });
		expect(on('2026-04-21')).toMatchObject({ left: -1, standing: 'late' });
		expect(deadlineOf(timed(), 10, '2026-04-08')).toMatchObject({ what: 'acknowledge', standing: 'late' });
	});
	it('are over when it is answered, closed, withdrawn or spam', () => {
		const over: Partial<Timed>[] = [
			{ state: 'investigating', answeredAt: new Date() },
			{ state: 'closed' },
			{ withdrawnAt: new Date() },
			{ spamAt: new Date() },
			{ disposedAt: new Date() }
		];
		for (const more of over) expect(deadlineOf(timed(more), 10, '2026-12-01')).toBeUndefined();
	});
});

describe('the language of an answer', () => {
	const issue = (wanted: string, given: string, reason = '') =>
		answerLanguageIssue({ wanted, given, reason }, ['sv', 'fi', 'fit', 'se', 'en', 'ar']);
	it('is the one that they wrote in where the law gives a right to it, or there is a reason', () => {
		for (const wanted of ['fi', 'fit', 'se', 'sma', 'smj']) {
			expect(issue(wanted, 'sv')).toBe('language-reason');
			expect(issue(wanted, 'sv', 'De bad om svenska.')).toBeUndefined();
		}
		expect(issue('fi', 'fi')).toBeUndefined();
		expect(issue('ar', 'sv')).toBeUndefined();
		expect(issue('sv', 'tlh')).toBe('language-unknown');
	});
});

describe('disposal of a case', () => {
	const closed = { state: 'closed', closedOn: '2025-08-31', waiting: false, disposed: false } as const;
	it('waits for the decision’s months and for what the reporter wrote', () => {
		expect(caseDisposalIssue(closed, 6, '2026-02-27')).toBe('early');
		expect(caseDisposalIssue(closed, 6, '2026-02-28')).toBeUndefined();
		expect(caseDisposalIssue({ ...closed, waiting: true }, 6, '2027-01-01')).toBe('unanswered');
		expect(caseDisposalIssue({ ...closed, state: 'answered', closedOn: null }, 6, '2027-01-01')).toBe(
			'not-closed'
		);
		expect(caseDisposalIssue({ ...closed, disposed: true }, 6, '2027-01-01')).toBe('gone');
	});
	it('a pattern is looked for a year back', () => expect(patternFrom('2026-03-31')).toBe('2025-03-31'));
});

describe('what waits for a person', () => {
	const person = (role: 'caseOfficer' | 'approvingManager' | 'registrar') => ({
		id: 'p',
		email: '',
		name: '',
		grants: [{ role, committeeId: 'own', councilId: null }]
	});
	const late = deadlineOf(timed(), 10, '2026-06-01');
	const one = (more: Partial<Needing> = {}): Needing => ({
		committeeId: 'own',
		state: 'acknowledged',
		deadline: undefined,
		assignedTo: null,
		assigneeGone: false,
		waiting: false,
		registered: true,
		spam: false,
		disposed: false,
		...more
	});
	it.each<[Partial<Needing>, 'caseOfficer' | 'approvingManager' | 'registrar', string | undefined]>([
		[{ deadline: late }, 'caseOfficer', 'late'],
		[{ deadline: late, assignedTo: 'other' }, 'caseOfficer', undefined],
		[{ deadline: late, assignedTo: 'other' }, 'approvingManager', 'late'],
		[{ waiting: true, assignedTo: 'p', state: 'closed' }, 'caseOfficer', 'message'],
		[{ assignedTo: 'other', assigneeGone: true }, 'approvingManager', 'gone'],
		[{}, 'caseOfficer', 'free'],
		[{ assignedTo: 'p' }, 'caseOfficer', 'mine'],
		[{ registered: false, state: 'closed' }, 'registrar', 'unregistered'],
		[{ registered: false }, 'approvingManager', undefined],
		[{ deadline: late, spam: true }, 'caseOfficer', undefined],
		[{ deadline: late, committeeId: 'another' }, 'caseOfficer', undefined]
	])('%j is to %s: %s', (more, role, need) => expect(needOf(one(more), person(role))).toBe(need));
});
