/** Where a case stands. Forwarding, withdrawal, spam and disposal are marks on a case, not states. */
export const caseStates = ['received', 'acknowledged', 'investigating', 'answered', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];
export type CaseMove = 'acknowledge' | 'investigate' | 'answer' | 'close' | 'reopen';

/** From which states each move leads, and where to. */
export const caseMoves: Record<CaseMove, { from: readonly CaseState[]; to: CaseState }> = {
	acknowledge: { from: ['received'], to: 'acknowledged' },
	investigate: { from: ['received', 'acknowledged', 'answered'], to: 'investigating' },
	answer: { from: ['acknowledged', 'investigating'], to: 'answered' },
	close: { from: ['acknowledged', 'investigating', 'answered'], to: 'closed' },
	reopen: { from: ['closed'], to: 'investigating' }
};

/** Where a move leads from a state; undefined when it is not allowed there. */
export const afterMove = (state: CaseState, move: CaseMove): CaseState | undefined =>
	caseMoves[move].from.includes(state) ? caseMoves[move].to : undefined;
