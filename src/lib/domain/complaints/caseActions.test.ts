import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfRole, roles, type Grant, type Role } from '../access/roles.ts';
import type { Person } from '../access/table.ts';
import {
	actionsFor,
	caseActionNames,
	caseActions,
	mayAct,
	type CaseAction,
	type CaseSubject
} from './caseActions.ts';
import { caseMoves, caseStates, type CaseMove, type CaseState } from './states.ts';

/** Somebody who holds a role wherever it can be held; at a committee: at this one. */
const holderOf = (role: Role, committeeId = 'own'): Person => ({
	id: 'p',
	email: 'p@stad.example',
	name: 'P',
	grants: placesOfRole[role].map((place): Grant => ({
		role,
		committeeId: place === 'committee' ? committeeId : null,
		councilId: place === 'council' ? 'council' : null
	}))
});

const subject = (more: Partial<CaseSubject> = {}): CaseSubject => ({
	state: 'investigating',
	committeeId: 'own',
	assignedTo: null,
	assigneeGone: false,
	spam: false,
	disposed: false,
	recused: false,
	...more
});

const someone = 'somebody else';
const living = ['received', 'acknowledged', 'investigating', 'answered'];
const every = [...living, 'closed'];

/** Said a second time, by hand: in which states each role can do what to a case that nobody has in hand. */
const expected: Partial<Record<Role, Partial<Record<CaseAction, string[]>>>> = {
	caseOfficer: {
		take: living,
		acknowledge: ['received'],
		investigate: ['received', 'acknowledged', 'answered'],
		answer: ['acknowledged', 'investigating'],
		message: every,
		note: every,
		code: every,
		close: ['acknowledged', 'investigating', 'answered'],
		reopen: ['closed'],
		recuse: every,
		forward: living,
		spam: every,
		title: every
	},
	approvingManager: { note: every, recuse: every, handOver: living, dispose: ['closed'] },
	registrar: { note: every, recuse: every, register: every, title: every, sheet: every }
};

describe('what may be done to a case', () => {
	it.each(roles)('in each state is what %s’s table says, and no more', (role) => {
		const found = Object.fromEntries(
			caseActionNames
				.map((action): [CaseAction, CaseState[]] => [
					action,
					caseStates.filter((state) => mayAct(action, holderOf(role), subject({ state })))
				])
				.filter(([, states]) => states.length > 0)
		);
		expect(found).toEqual(expected[role] ?? {});
	});

	it('is nothing at another committee, for a recused person, or when it is disposed of', () => {
		for (const role of roles)
			for (const state of caseStates) {
				expect(actionsFor(holderOf(role, 'other'), subject({ state }))).toEqual([]);
				expect(actionsFor(holderOf(role), subject({ state, recused: true }))).toEqual([]);
				expect(actionsFor(holderOf(role), subject({ state, disposed: true }))).toEqual([]);
			}
	});

	it('hangs on who has it in hand only for taking it and handing it over', () => {
		const officer = holderOf('caseOfficer');
		expect(mayAct('take', officer, subject({ assignedTo: someone }))).toBe(false);
		expect(mayAct('take', officer, subject({ assignedTo: someone, assigneeGone: true }))).toBe(true);
		expect(mayAct('handOver', officer, subject({ assignedTo: 'p' }))).toBe(true);
		expect(mayAct('handOver', officer, subject({ assignedTo: someone }))).toBe(false);
		expect(mayAct('handOver', holderOf('approvingManager'), subject({ assignedTo: someone }))).toBe(true);
		expect(mayAct('handOver', holderOf('registrar'), subject({ assignedTo: 'p' }))).toBe(false);
	});

	it('marks spam once, and takes the mark away once', () => {
		const officer = holderOf('caseOfficer');
		const marks = (spam: boolean) =>
			(['spam', 'unspam'] as const).filter((action) => mayAct(action, officer, subject({ spam })));
		expect(marks(false)).toEqual(['spam']);
		expect(marks(true)).toEqual(['unspam']);
	});

	it('lets a move be made from the states of the table of moves alone, and it leads to one of them', () => {
		const moves = Object.keys(caseMoves) as CaseMove[];
		fc.assert(
			fc.property(
				fc.constantFrom(...caseStates),
				fc.array(fc.constantFrom(...moves), { maxLength: 30 }),
				(start, tried) => {
					let state = start;
					for (const move of tried) {
						const may = mayAct(move, holderOf('caseOfficer'), subject({ state }));
						expect(may).toBe(caseMoves[move].from.includes(state));
						if (may) state = caseMoves[move].to;
						expect(caseStates).toContain(state);
					}
				}
			),
			{ endOnFailure: true }
		);
	});

	it('never lets anybody without a right to read do anything, whatever stands', () => {
		const anySubject = fc.record({
			state: fc.constantFrom(...caseStates),
			committeeId: fc.constantFrom('own', 'other'),
			assignedTo: fc.constantFrom(null, 'p', someone),
			assigneeGone: fc.boolean(),
			spam: fc.boolean(),
			disposed: fc.boolean(),
			recused: fc.boolean()
		});
		fc.assert(
			fc.property(fc.constantFrom(...roles), anySubject, (role, one) => {
				const allowed = actionsFor(holderOf(role), one);
				const mayRead = ['caseOfficer', 'approvingManager', 'registrar'].includes(role);
				if (!mayRead || one.committeeId !== 'own' || one.recused || one.disposed) expect(allowed).toEqual([]);
				for (const action of allowed) expect(caseActions[action].in).toContain(one.state);
			}),
			{ endOnFailure: true }
		);
	});
});
