import type { AssessmentState } from './lifecycle.ts';

/** What an assessment waits for: somebody who writes on it, or the children's answer. */
export const assessmentNeeds = ['answer', 'write'] as const;
export type AssessmentNeed = (typeof assessmentNeeds)[number];

/** Days after which a draft that nobody has touched is one that is forgotten. */
export const untouchedDays = 30;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What an assessment waits for on a day; undefined: nothing from those who write it. Days as YYYY-MM-DD. */
export function needOf(
	{ state, touchedOn }: { state: AssessmentState; touchedOn: string },
	today: string
): AssessmentNeed | undefined {
	if (state === 'decided') return 'answer';
	if (state === 'draft' && daysBetween(touchedOn, today) >= untouchedDays) return 'write';
	return undefined;
}
