import { addWorkingDays, workingDaysBetween } from '../calendar/workingDays.ts';
import type { CaseState } from './states.ts';

/** Working days within which the reporter is told that a person has seen it. */
export const acknowledgeDays = 1;
/** Working days until the first answer where a committee has promised nothing of its own. */
export const usualAnswerDays = 10;
/** Working days ahead in which something is soon due. */
export const soonDays = 2;

/** The last day to acknowledge what came on a day. */
export const acknowledgeDueOn = (receivedOn: string): string => addWorkingDays(receivedOn, acknowledgeDays);
/** The last day of the first answer, within so many working days. */
export const answerDueOn = (receivedOn: string, days: number): string => addWorkingDays(receivedOn, days);

export type Deadline = {
	what: 'acknowledge' | 'answer';
	on: string;
	standing: 'late' | 'soon' | 'ahead';
	/** Working days left; below zero: how many it is late. */
	left: number;
};

export type Timed = {
	state: CaseState;
	receivedOn: string;
	answeredAt: Date | null;
	spamAt: Date | null;
	withdrawnAt: Date | null;
	disposedAt: Date | null;
};

/**
 * What is owed next, counted in Swedish working days and never stored; undefined when nothing is: it is answered, closed,
 * withdrawn or marked as spam.
 */
export function deadlineOf(
	{ state, receivedOn, answeredAt, spamAt, withdrawnAt, disposedAt }: Timed,
	answerDays: number,
	today: string
): Deadline | undefined {
	if (state === 'closed' || spamAt || withdrawnAt || disposedAt) return undefined;
	const what = state === 'received' ? 'acknowledge' : 'answer';
	if (what === 'answer' && answeredAt) return undefined;
	const on = what === 'acknowledge' ? acknowledgeDueOn(receivedOn) : answerDueOn(receivedOn, answerDays);
	const left = workingDaysBetween(today, on);
	return { what, on, left, standing: on < today ? 'late' : left <= soonDays ? 'soon' : 'ahead' };
}
