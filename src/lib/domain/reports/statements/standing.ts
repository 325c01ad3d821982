import type { Heard } from './shapes.ts';

/** What came of asking a council: silent once its last day has gone and nothing came. */
export function heardOutcome(
	{ sent, dueOn }: { sent: boolean; dueOn: string },
	today: string
): Heard['outcome'] {
	if (sent) return 'stated';
	return dueOn < today ? 'silent' : 'waiting';
}

export type ReviewStanding = 'waiting' | 'late' | 'stated' | 'answered';

/** How a review stands for its council. `answered`: the committee has answered every point. */
export function reviewStanding(
	{ sent, dueOn, unanswered }: { sent: boolean; dueOn: string; unanswered: number },
	today: string
): ReviewStanding {
	if (!sent) return dueOn < today ? 'late' : 'waiting';
	return unanswered === 0 ? 'answered' : 'stated';
}

/** Whether it is the council that is waited for: only then do its days matter. */
export const isAsked = (standing: ReviewStanding): boolean => standing === 'waiting' || standing === 'late';

/** Whole days from today until the last day; negative when it has gone. */
export const daysLeft = (dueOn: string, today: string): number =>
	Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
