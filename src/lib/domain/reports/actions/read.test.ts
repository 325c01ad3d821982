import { describe, expect, it } from 'vitest';
import { readAction, type TypedAction } from './read.ts';

const nameable = {
	consultations: new Set(['torget']),
	terms: [
		{ kind: 'perspective' as const, slug: 'children' },
		{ kind: 'actionPlan' as const, slug: 'children' }
	]
};
const typed = (more: Partial<TypedAction> = {}): TypedAction => ({
	title: 'Fler bänkar',
	responsible: 'Parkenheten',
	dueOn: '2026-12-31',
	state: 'planned',
	note: '',
	step: '4',
	consultation: 'torget',
	terms: ['actionPlan.children'],
	...more
});
const issues = (more: Partial<TypedAction>) =>
	readAction(typed(more), nameable).issues.map(({ id, code }) => `${id} ${code}`);

describe('an action that was typed', () => {
	it('is kept as it is meant', () =>
		expect(readAction(typed(), nameable).kept).toEqual({
			title: 'Fler bänkar',
			responsible: 'Parkenheten',
			dueOn: '2026-12-31',
			state: 'planned',
			note: '',
			step: 4,
			consultation: 'torget',
			terms: [{ kind: 'actionPlan', slug: 'children' }]
		}));
	it('needs no day, no step and no dialogue', () =>
		expect(
			readAction(typed({ dueOn: '', step: '', consultation: '', terms: [] }), nameable).kept
		).toMatchObject({
			dueOn: null,
			step: null,
			consultation: null,
			terms: []
		}));
	it('needs a title, somebody responsible and a state', () =>
		expect(issues({ title: '', responsible: '', state: 'klar' })).toEqual([
			'title title-missing',
			'responsible responsible-missing',
			'state state-missing'
		]));
	it.each([
		[{ dueOn: '2026-02-31' }, 'dueOn day-wrong'],
		[{ dueOn: '31/12' }, 'dueOn day-wrong'],
		[{ step: '7' }, 'step step-unknown'],
		[{ consultation: 'utkast' }, 'consultation consultation-missing'],
		[{ terms: ['focusArea.children'] }, 'terms term-unknown'],
		[{ note: 'a\u0000' }, 'note character-not-allowed'],
		[{ title: 'x'.repeat(301) }, 'title too-long']
	])('is refused at its field: %j', (more, issue) => expect(issues(more)).toEqual([issue]));
});
