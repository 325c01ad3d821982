import { mayDo, type Person } from '../access/table.ts';
import type { Deadline } from './deadlines.ts';
import type { CaseState } from './states.ts';

/** Why a case waits for somebody, the most pressing first. */
export const caseNeeds = ['late', 'soon', 'message', 'gone', 'free', 'unregistered', 'mine'] as const;
export type CaseNeed = (typeof caseNeeds)[number];

export type Needing = {
	committeeId: string;
	state: CaseState;
	deadline: Deadline | undefined;
	assignedTo: string | null;
	assigneeGone: boolean;
	/** The reporter has written, and nobody has done anything since. */
	waiting: boolean;
	registered: boolean;
	spam: boolean;
	disposed: boolean;
};

/**
 * Why a case waits for a person today; undefined when it does not. What somebody else has in hand waits for them, and is
 * shown as late to whoever can hand it over.
 */
export function needOf(one: Needing, person: Person): CaseNeed | undefined {
	if (one.spam || one.disposed) return undefined;
	const may = (action: 'case.write' | 'case.handOver' | 'case.register') =>
		mayDo(person, action, one.committeeId);
	const free = one.assignedTo === null || one.assigneeGone;
	const works = may('case.write') && (free || one.assignedTo === person.id);
	const leads = may('case.handOver');
	const living = one.state !== 'closed';
	if (one.deadline?.standing === 'late' && (works || leads)) return 'late';
	if (one.deadline?.standing === 'soon' && works) return 'soon';
	if (one.waiting && works) return 'message';
	if (living && one.assignedTo !== null && one.assigneeGone && (works || leads)) return 'gone';
	if (living && one.assignedTo === null && works) return 'free';
	if (!one.registered && may('case.register')) return 'unregistered';
	return living && one.assignedTo === person.id ? 'mine' : undefined;
}
