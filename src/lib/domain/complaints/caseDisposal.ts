import { monthsAfter } from '../retention/disposal.ts';
import type { CaseState } from './states.ts';

export type CaseDisposalIssue = 'not-closed' | 'early' | 'unanswered' | 'gone';

/**
 * What keeps a case from being disposed of under a decision: `not-closed`; `early`: the decision's months have not passed
 * since it was closed; `unanswered`: the reporter has written since; `gone`: it has been already.
 */
export function caseDisposalIssue(
	{
		state,
		closedOn,
		waiting,
		disposed
	}: { state: CaseState; closedOn: string | null; waiting: boolean; disposed: boolean },
	months: number,
	today: string
): CaseDisposalIssue | undefined {
	if (disposed) return 'gone';
	if (state !== 'closed' || closedOn === null) return 'not-closed';
	if (waiting) return 'unanswered';
	return monthsAfter(closedOn, months) > today ? 'early' : undefined;
}
