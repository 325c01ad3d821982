import { steps, type Staircase, type StepAssessment } from './shapes.ts';

/** A step of which nothing has been said. */
export const isBlankStep = ({ standing, done, next, evidence }: Omit<StepAssessment, 'step'>): boolean =>
	standing === null && done === '' && next === '' && evidence.length === 0;

/** What can be told of a staircase in one breath: how many steps are begun, in place, assessed. Never a score of them. */
export function summaryOf({ steps: assessed }: Pick<Staircase, 'steps'>) {
	const standings = assessed.flatMap(({ standing }) => (standing === null ? [] : [standing]));
	return {
		assessed: standings.length,
		begun: standings.filter((standing) => standing !== 'notBegun').length,
		inPlace: standings.filter((standing) => standing === 'inPlace').length,
		all: steps.length
	};
}
