import { describe, expect, it } from 'vitest';
import { reasonIssue, requestIssues } from './read.ts';
import {
	canHandOut,
	hasLapsed,
	holdsAnswers,
	mayMove,
	requestMoves,
	requestStates,
	waitsFor,
	type RequestMove,
	type RequestState,
	type RequestSubject
} from './request.ts';

const today = '2026-11-24';
const of = (state: RequestState, more: Partial<RequestSubject> = {}): RequestSubject => ({
	state,
	askedBy: 'asker',
	reviewedBy: state === 'asked' ? null : 'reviewer',
	decidedOn: '2026-11-24',
	...more
});

describe('a request for records', () => {
	it('is never approved by anybody who has handled it', () => {
		expect(mayMove('approve', of('reviewed'), 'asker', today)).toBe(false);
		expect(mayMove('approve', of('reviewed'), 'reviewer', today)).toBe(false);
		expect(mayMove('approve', of('reviewed'), 'other', today)).toBe(true);
		expect(mayMove('sendBack', of('reviewed'), 'reviewer', today)).toBe(false);
	});
	it('is fetched by the reviewer alone, after the approval, within seven days', () => {
		expect(mayMove('handOut', of('approved'), 'reviewer', today)).toBe(true);
		for (const who of ['asker', 'other', ''])
			expect(mayMove('handOut', of('approved'), who, today)).toBe(false);
		for (const state of requestStates.filter((state) => state !== 'approved'))
			expect(mayMove('handOut', of(state), 'reviewer', today)).toBe(false);
		expect(mayMove('handOut', of('approved'), 'reviewer', '2026-12-01')).toBe(true);
		expect(mayMove('handOut', of('approved'), 'reviewer', '2026-12-02')).toBe(false);
		expect(hasLapsed(of('approved'), '2026-12-02')).toBe(true);
	});
	it('reaches no answer without two persons, whatever path it takes', () => {
		const people = ['asker', 'reviewer', 'other'];
		const walk = (request: RequestSubject, hands: string[], depth: number): void => {
			for (const move of Object.keys(requestMoves) as RequestMove[])
				for (const person of people) {
					if (!mayMove(move, request, person, today)) continue;
					const after = [...hands, person];
					if (move === 'handOut') expect(new Set(after).size).toBeGreaterThan(1);
					else if (depth > 0)
						walk(
							{
								...request,
								state: requestMoves[move].to,
								...(move === 'review' ? { reviewedBy: person } : {})
							},
							after,
							depth - 1
						);
				}
		};
		walk(of('asked', { askedBy: 'asker' }), ['asker'], 5);
	});
	it('holds the answers while it is handled, and while a refusal can be appealed against', () => {
		for (const state of ['asked', 'reviewed', 'approved'] as const)
			expect(holdsAnswers(of(state), today)).toBe(true);
		expect(holdsAnswers(of('approved'), '2026-12-02')).toBe(false);
		expect(holdsAnswers(of('refused'), '2026-12-22')).toBe(true);
		expect(holdsAnswers(of('refused'), '2026-12-23')).toBe(false);
		for (const state of ['handedOut', 'withdrawn'] as const)
			expect(holdsAnswers(of(state), today)).toBe(false);
	});
	it('waits for the one whose turn it is', () => {
		const [registrar, admin] = [
			{ handOut: true, approve: true },
			{ handOut: false, approve: true }
		];
		expect(waitsFor(of('asked'), { id: 'other', may: registrar }, today)).toBe(true);
		expect(waitsFor(of('asked'), { id: 'other', may: admin }, today)).toBe(false);
		expect(waitsFor(of('reviewed'), { id: 'other', may: admin }, today)).toBe(true);
		expect(waitsFor(of('reviewed'), { id: 'reviewer', may: registrar }, today)).toBe(false);
		expect(waitsFor(of('approved'), { id: 'reviewer', may: registrar }, today)).toBe(true);
		expect(waitsFor(of('approved'), { id: 'other', may: registrar }, today)).toBe(false);
		expect(waitsFor(of('handedOut'), { id: 'reviewer', may: registrar }, today)).toBe(false);
	});
	it('has answers between closing and disposal', () => {
		expect(canHandOut({ state: 'closed', disposedAt: null })).toBe(true);
		expect(canHandOut({ state: 'archived', disposedAt: null })).toBe(true);
		expect(canHandOut({ state: 'open', disposedAt: null })).toBe(false);
		expect(canHandOut({ state: 'draft', disposedAt: null })).toBe(false);
		expect(canHandOut({ state: 'archived', disposedAt: new Date() })).toBe(false);
	});
	it('is read with its issues', () => {
		const typed = { number: 'KS 1', asked: 'Alla svar.', question: '' };
		expect(requestIssues(typed, ['often'])).toEqual({});
		expect(requestIssues({ ...typed, question: 'often' }, ['often'])).toEqual({});
		expect(requestIssues({ number: '', asked: '', question: 'x' }, ['often'])).toEqual({
			number: 'number-missing',
			asked: 'asked-missing',
			question: 'question-unknown'
		});
		expect([reasonIssue(''), reasonIssue('x'.repeat(4001)), reasonIssue('Ja.')]).toEqual([
			'reason-missing',
			'reason-long',
			undefined
		]);
	});
});
