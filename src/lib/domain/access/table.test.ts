import { describe, expect, it } from 'vitest';
import { actions } from './actions.ts';
import { grantIssue, roles, type Grant, type Role } from './roles.ts';
import { committeesFor, isOfCouncil, mayDo, type Person } from './table.ts';

const at = (role: Role, committeeId: string | null = null): Grant => ({ role, committeeId, councilId: null });
const person = (...grants: Grant[]): Person => ({ id: 'p', email: 'p@x.example', name: 'P', grants });

describe('mayDo', () => {
	it('lets a case officer work with their own committees and no other', () => {
		const officer = person(at('caseOfficer', 'school'), at('caseOfficer', 'traffic'));
		expect(mayDo(officer, 'consultation.release', 'school')).toBe(true);
		expect(mayDo(officer, 'consultation.release', 'traffic')).toBe(true);
		expect(mayDo(officer, 'consultation.release', 'elections')).toBe(false);
		expect(mayDo(officer, 'user.administer')).toBe(false);
	});
	it('lets nobody without a session do anything', () => {
		for (const action of actions) expect(mayDo(undefined, action)).toBe(false);
	});
	it('gives nothing for a committee role that is held nowhere, or at a council', () => {
		for (const action of actions) {
			expect(mayDo(person(at('caseOfficer')), action)).toBe(false);
			// A council's secretary comments, and does what is done for that council and no other.
			const secretary = person({ role: 'secretary', committeeId: null, councilId: 'c' });
			expect(mayDo(secretary, action)).toBe(action === 'consultation.comment' || isOfCouncil(action));
			if (isOfCouncil(action)) expect(mayDo(secretary, action, 'another')).toBe(false);
		}
	});
	it('keeps the administration of people and the release of results apart', () => {
		expect(mayDo(person(at('administrator')), 'user.administer')).toBe(true);
		expect(mayDo(person(at('administrator')), 'consultation.release', 'school')).toBe(false);
		for (const role of roles.filter((role) => role !== 'administrator'))
			expect(mayDo(person(at(role, 'school')), 'user.administer')).toBe(false);
	});
	it('lets an approving manager release but not read texts', () => {
		const manager = person(at('approvingManager', 'school'));
		expect(mayDo(manager, 'consultation.release', 'school')).toBe(true);
		expect(mayDo(manager, 'texts.review', 'school')).toBe(false);
	});
	it('adds up what several roles give', () => {
		const both = person(at('strategist'), at('caseOfficer', 'school'));
		expect(committeesFor(both, 'consultation.read')).toBe('any');
		expect(committeesFor(both, 'texts.review')).toEqual(['school']);
	});
});

describe('grantIssue', () => {
	it('asks for a place where the role has one', () => {
		expect(grantIssue(at('caseOfficer'))).toBe('place-missing');
		expect(grantIssue(at('administrator', 'school'))).toBe('place-not-for-role');
		expect(grantIssue({ role: 'councilMember', committeeId: 'school', councilId: null })).toBe(
			'place-not-for-role'
		);
		expect(grantIssue({ role: 'secretary', committeeId: null, councilId: 'c' })).toBeUndefined();
		expect(grantIssue({ role: 'secretary', committeeId: 's', councilId: 'c' })).toBe('place-not-for-role');
		expect(grantIssue(at('administrator'))).toBeUndefined();
	});
});
