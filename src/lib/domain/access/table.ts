import type { Action } from './actions.ts';
import type { Grant, Role } from './roles.ts';

/** Somebody who has signed in whole, second factor included, with the roles held now. */
export type Person = {
	id: string;
	email: string;
	name: string;
	grants: readonly Grant[];
	/** The language they read best; unknown where nobody has said. */
	lang?: string | null;
	/** Came with a link and a code by e-mail: holds only what is held at a council (decision D15). */
	byLink?: true;
};

/** `own`: at the committees that the role is held for. `any`: everywhere. */
export type Reach = 'own' | 'any';

const consultationsOf = (reach: Reach) => ({ 'consultation.list': reach, 'consultation.read': reach });

const reviewing = { 'review.read': 'own', 'review.comment': 'own', 'review.state': 'own' } as const;

/** Role × action × reach. What is not here is not allowed. */
export const accessTable: Record<Role, Partial<Record<Action, Reach>>> = {
	administrator: {
		...consultationsOf('any'),
		'user.administer': 'any',
		'cityPage.edit': 'any',
		'translation.write': 'any',
		'translation.review': 'any',
		'record.read': 'any',
		'record.approve': 'any',
		'council.administer': 'any',
		'case.administer': 'any'
	},
	strategist: {
		...consultationsOf('any'),
		'children.read': 'any',
		'assessment.read': 'any',
		'report.read': 'any',
		'cityReport.read': 'any',
		'cityReport.write': 'any'
	},
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
		'texts.review': 'own',
		'class.invite': 'own',
		'assessment.read': 'own',
		'assessment.write': 'own',
		'report.read': 'own',
		'report.write': 'own',
		'report.takeBack': 'own',
		'report.register': 'own',
		'case.enter': 'own',
		'case.read': 'own',
		'case.write': 'own',
		'case.grantKey': 'own'
	},
	approvingManager: {
		...consultationsOf('own'),
		'consultation.answer': 'own',
		'consultation.open': 'own',
		'consultation.close': 'own',
		'consultation.release': 'own',
		'retention.decide': 'own',
		'assessment.read': 'own',
		'report.read': 'own',
		'report.signOff': 'own',
		'report.takeBack': 'own',
		'report.publish': 'own',
		'case.read': 'own',
		'case.handOver': 'own',
		'case.dispose': 'own',
		'case.grantKey': 'own'
	},
	registrar: {
		...consultationsOf('own'),
		'paper.type': 'own',
		'retention.decide': 'own',
		'record.read': 'own',
		'record.handOut': 'own',
		'record.approve': 'own',
		'assessment.read': 'own',
		'report.read': 'own',
		'report.register': 'own',
		'report.decide': 'own',
		'report.publish': 'own',
		'case.enter': 'own',
		'case.read': 'own',
		'case.register': 'own'
	},
	secretary: {
		...consultationsOf('own'),
		'consultation.comment': 'any',
		'report.read': 'own',
		'report.register': 'own',
		'report.decide': 'own',
		'council.administer': 'own',
		'review.enterMinutes': 'own',
		...reviewing
	},
	contactCentre: { 'case.enter': 'any' },
	facilitator: { 'class.invite': 'any' },
	councilMember: { 'consultation.comment': 'any', ...reviewing },
	ombudsman: {
		'consultation.comment': 'any',
		'children.read': 'any',
		'assessment.read': 'any',
		...reviewing
	},
	translator: {
		'translation.write': 'any',
		'translation.review': 'any'
	},
	dataProtectionOfficer: { 'log.read': 'any' }
};

/** What stands in an address where a committee would: the whole city's own report. */
export const wholeCity = 'city';

/** What an action of a committee's report is called where the report is the whole city's. */
export function actionForCity(action: Action): Action {
	if (!action.startsWith('report.')) return action;
	return action === 'report.read' ? 'cityReport.read' : 'cityReport.write';
}

/** What is done for a council rather than a committee. */
export const isOfCouncil = (action: Action): boolean =>
	action === 'council.administer' || action.startsWith('review.');

const held = (person: Person, action: Action): Reach[] =>
	person.grants.flatMap(({ role }) => accessTable[role]?.[action] ?? []);

/** The councils for which a person may do an action of a council: `'any'`, or their ids (none: may not). */
export function councilsFor(person: Person, action: Action): 'any' | string[] {
	if (held(person, action).includes('any')) return 'any';
	const own = person.grants.filter(({ role }) => accessTable[role]?.[action] !== undefined);
	return [...new Set(own.flatMap(({ councilId }) => (councilId ? [councilId] : [])))];
}

/**
 * The committees at which a person may do an action: `'any'`, or their ids (none: may not).
 * A role with reach `own` held for no committee gives nothing.
 */
export function committeesFor(person: Person, action: Action): 'any' | string[] {
	if (held(person, action).includes('any')) return 'any';
	const own = person.grants.filter(({ role }) => accessTable[role]?.[action] !== undefined);
	return [...new Set(own.flatMap(({ committeeId }) => (committeeId ? [committeeId] : [])))];
}

/** Whether a person may do an action at a committee (at a council, an action of councils); without one, whether anywhere. */
export function mayDo(person: Person | undefined, action: Action, placeId?: string): boolean {
	if (!person) return false;
	const reached = isOfCouncil(action) ? councilsFor(person, action) : committeesFor(person, action);
	if (reached === 'any') return true;
	return placeId === undefined ? reached.length > 0 : reached.includes(placeId);
}
