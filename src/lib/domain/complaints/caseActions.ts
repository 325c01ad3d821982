import type { Action } from '../access/actions.ts';
import { mayDo, type Person } from '../access/table.ts';
import { caseMoves, caseStates, type CaseState } from './states.ts';

const living: readonly CaseState[] = ['received', 'acknowledged', 'investigating', 'answered'];

type Rule = {
	/** What one must be allowed at the case's committee: one of these. */
	by: readonly Action[];
	/** Whoever has the case in hand may too, when they may do this. */
	assignee?: Action;
	in: readonly CaseState[];
	/** Beside the state. `free`: nobody who can work on it has it in hand. */
	when?: 'free' | 'spam' | 'notSpam';
	/** Takes the case's keys: something sealed is read or written. */
	sealed?: true;
};

/** What can be done to a case: by whom, and in which states. What is not here is not done. */
export const caseActions = {
	take: { by: ['case.write'], in: living, when: 'free' },
	acknowledge: { by: ['case.write'], in: caseMoves.acknowledge.from },
	investigate: { by: ['case.write'], in: caseMoves.investigate.from },
	answer: { by: ['case.write'], in: caseMoves.answer.from, sealed: true },
	/** A question or a word to the reporter, also when it is closed: they can still write. */
	message: { by: ['case.write'], in: caseStates, sealed: true },
	note: { by: ['case.write', 'case.handOver', 'case.register'], in: caseStates, sealed: true },
	code: { by: ['case.write'], in: caseStates },
	close: { by: ['case.write'], in: caseMoves.close.from },
	reopen: { by: ['case.write'], in: caseMoves.reopen.from },
	recuse: { by: ['case.read'], in: caseStates },
	handOver: { by: ['case.handOver'], assignee: 'case.write', in: living },
	forward: { by: ['case.write'], in: living, sealed: true },
	spam: { by: ['case.write'], in: caseStates, when: 'notSpam', sealed: true },
	unspam: { by: ['case.write'], in: caseStates, when: 'spam', sealed: true },
	register: { by: ['case.register'], in: caseStates },
	title: { by: ['case.write', 'case.register'], in: caseStates, sealed: true },
	sheet: { by: ['case.register'], in: caseStates, sealed: true },
	dispose: { by: ['case.dispose'], in: ['closed'] }
} as const satisfies Record<string, Rule>;

export type CaseAction = keyof typeof caseActions;
export const caseActionNames = Object.keys(caseActions) as CaseAction[];

/** What the rules need to know of a case, and of the person before it. */
export type CaseSubject = {
	state: CaseState;
	committeeId: string;
	assignedTo: string | null;
	/** Whoever has it in hand can no longer work on cases of this committee. */
	assigneeGone: boolean;
	spam: boolean;
	disposed: boolean;
	/** The person has a conflict of interest (jäv). */
	recused: boolean;
};

function holds(when: Rule['when'], { assignedTo, assigneeGone, spam }: CaseSubject): boolean {
	if (when === 'free') return assignedTo === null || assigneeGone;
	if (when === undefined) return true;
	return spam === (when === 'spam');
}

/** Whether a person may do something to a case as it stands. A recused person may do nothing; a disposed case takes nothing. */
export function mayAct(action: CaseAction, person: Person, subject: CaseSubject): boolean {
	const rule: Rule = caseActions[action];
	if (subject.recused || subject.disposed || !rule.in.includes(subject.state)) return false;
	if (!holds(rule.when, subject)) return false;
	const may = (wanted: Action) => mayDo(person, wanted, subject.committeeId);
	if (!may('case.read')) return false;
	if (rule.by.some(may)) return true;
	return rule.assignee !== undefined && subject.assignedTo === person.id && may(rule.assignee);
}

/** Everything that a person may do to a case as it stands. */
export const actionsFor = (person: Person, subject: CaseSubject): CaseAction[] =>
	caseActionNames.filter((action) => mayAct(action, person, subject));
