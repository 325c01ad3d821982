import { describe, expect, it } from 'vitest';
import type { Goal } from './shapes.ts';
import { inOrder, ownPart } from './tree.ts';

const goal = (id: string, level: Goal['level'], parent: string | null, number = id): Goal => ({
	id,
	level,
	number,
	name: { sv: id },
	expectedResult: null,
	grade: null,
	parent
});
const goals = [
	goal('3.10', 'area', '3'),
	goal('own', 'committee', '3.7', ''),
	goal('3.7', 'area', '3'),
	goal('3', 'direction', null),
	goal('1', 'direction', null)
];
const ids = (some: Goal[]) => some.map(({ id }) => id);

describe('goals', () => {
	it('stand above before below, in the order of their numbers', () => {
		expect(ids(inOrder(goals))).toEqual(['1', '3', '3.7', 'own', '3.10']);
	});
	it('of a committee are its own and those above them', () => {
		expect(ids(inOrder(ownPart(goals, ({ level }) => level === 'committee')))).toEqual(['3', '3.7', 'own']);
	});
});
