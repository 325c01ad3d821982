import type { Action } from './actions.ts';
import type { Grant, Role } from './roles.ts';

/** Somebody who has signed in whole, second factor included, with the roles held now. */
export type Person = { id: string; email: string; name: string; grants: readonly Grant[] };

/** `own`: at the committees that the role is held for. `any`: everywhere. */
export type Reach = 'own' | 'any';

const consultationsOf = (reach: Reach) => ({ 'consultation.list': reach, 'consultation.read': reach });

/** Role × action × reach. What is not here is not allowed. */
export const accessTable: Record<Role, Partial<Record<Action, Reach>>> = {
	administrator: {
		...consultationsOf('any'),
		'user.administer': 'any',
		'cityPage.edit': 'any',
		'record.read': 'any',
		'record.approve': 'any'
	},
	strategist: consultationsOf('any'),
	caseOfficer: {
		...consultationsOf('own'),
		'consultation.prepare': 'own',
		'consultation.answer': 'own',
		'contacts.read': 'own',
		'codes.manage': 'own',
		'paper.type': 'own',
		'consultation.open': 'own',
		'consultation.close': 'own',
		'consultation.release': 'own',
		'texts.review': 'own'
	},
	approvingManager: {
		...consultationsOf('own'),
		'consultation.answer': 'own',
		'consultation.open': 'own',
		'consultation.close': 'own',
		'consultation.release': 'own',
		'retention.decide': 'own'
	},
	registrar: {
		...consultationsOf('own'),
		'paper.type': 'own',
		'retention.decide': 'own',
		'record.read': 'own',
		'record.handOut': 'own',
		'record.approve': 'own'
	},
	secretary: { ...consultationsOf('own'), 'consultation.comment': 'any' },
	contactCentre: {},
	facilitator: {},
	councilMember: { 'consultation.comment': 'any' },
	ombudsman: { 'consultation.comment': 'any' },
	translator: {}
};

/**
 * The committees at which a person may do an action: `'any'`, or their ids (none: may not).
 * A role with reach `own` held for no committee gives nothing.
 */
export function committeesFor(person: Person, action: Action): 'any' | string[] {
	const held = person.grants.filter(({ role }) => accessTable[role]?.[action] !== undefined);
	if (held.some(({ role }) => accessTable[role]?.[action] === 'any')) return 'any';
	return [...new Set(held.flatMap(({ committeeId }) => (committeeId ? [committeeId] : [])))];
}

/** Whether a person may do an action at a committee; without one, whether they may do it anywhere. */
export function mayDo(person: Person | undefined, action: Action, committeeId?: string): boolean {
	if (!person) return false;
	const reached = committeesFor(person, action);
	if (reached === 'any') return true;
	return committeeId === undefined ? reached.length > 0 : reached.includes(committeeId);
}
