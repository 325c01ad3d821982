import { expect, it } from 'vitest';
import { exampleReport } from '../../../../../tests/support/exampleReport.ts';
import { changesBetween } from './changes.ts';

/** The same with the keys of everything in it the other way round, as a database may give them back. */
const turned = <Thing>(thing: Thing): Thing => {
	if (Array.isArray(thing)) return thing.map(turned) as Thing;
	if (thing === null || typeof thing !== 'object') return thing;
	const entries = Object.entries(thing).map(([key, value]) => [key, turned(value)] as const);
	return Object.fromEntries(entries.reverse()) as Thing;
};

it('nothing has changed where only the order of keys has', () => {
	expect(changesBetween(turned(exampleReport), exampleReport)).toEqual([]);
});

it('tells an action that is new, one that has changed, and one that is gone', () => {
	const [first, second] = exampleReport.actions;
	if (!first || !second) throw new Error('the example has two actions');
	const after = {
		...exampleReport,
		actions: [
			{ ...first, responsible: 'Någon annan' },
			{ ...second, id: 'new' }
		],
		numbers: { ...exampleReport.numbers, 'action:new': '99' }
	};
	expect(changesBetween(exampleReport, after).map(({ id, kind }) => [id, kind])).toEqual([
		[`action:${first.id}`, 'changed'],
		['action:new', 'added'],
		[`action:${second.id}`, 'removed']
	]);
});
