import { makeMove, shownStep } from '../../../../complaintMoves.ts';

export const load = (event) => shownStep('own', event);

export const actions = { default: (event) => makeMove('own', event) };
