import { steps, type Step } from './steps.ts';

export const assessmentStates = ['draft', 'ready', 'decided', 'answered'] as const;
export type AssessmentState = (typeof assessmentStates)[number];
export type AssessmentMove = 'finish' | 'takeBack' | 'decide' | 'answer';

/** From which state each move leads, where to, and which steps it takes. Only who has answered the children is done. */
export const assessmentMoves: Record<
	AssessmentMove,
	{ from: AssessmentState; to: AssessmentState; takes: readonly Step[] }
> = {
	finish: { from: 'draft', to: 'ready', takes: [1, 2, 3, 4, 5, 6] },
	takeBack: { from: 'ready', to: 'draft', takes: [] },
	decide: { from: 'ready', to: 'decided', takes: [7] },
	answer: { from: 'decided', to: 'answered', takes: [8] }
};
export const assessmentMoveNames = Object.keys(assessmentMoves) as AssessmentMove[];

/** The moves of a state. */
export const assessmentMovesFrom = (state: AssessmentState): AssessmentMove[] =>
	assessmentMoveNames.filter((move) => assessmentMoves[move].from === state);

const written: Record<AssessmentState, readonly Step[]> = {
	draft: steps,
	ready: [7, 8],
	decided: [8],
	answered: []
};

/** Whether a step can be written on. What a decision was based on does not change after it. */
export const takesStep = (state: AssessmentState, step: Step): boolean => written[state].includes(step);

export const isDecided = (state: AssessmentState): boolean => state === 'decided' || state === 'answered';
