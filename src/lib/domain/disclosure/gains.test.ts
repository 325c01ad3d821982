import { describe, expect, it } from 'vitest';
import { form as formSchema } from '../consultations/form.ts';
import { groupingOf, groupingsFor, mostVariants, variantsOf, withGrouping } from './gains.ts';
import { layoutOf } from './layout.ts';
import { noPlan, samePlan } from './plan.ts';

const label = { sv: 'x' };
const asked = (id: string, options: number, type = 'single') => ({
	type,
	id,
	label,
	options: Array.from({ length: options }, (_, at) => ({ id: `o${at}`, label })),
	background: { kind: 'other', why: label }
});
const layoutWith = (questions: object[]) =>
	layoutOf(formSchema.parse({ title: label, languages: ['sv'], pages: [{ id: 'page', questions }] }), [
		['age', 'sex']
	]);
const layout = layoutWith([asked('age', 4), asked('sex', 2), asked('minority', 3, 'multiple')]);
const { breakdowns } = layout;

describe('groupings of a background', () => {
	it('are wider only where there is something to merge', () => {
		expect(groupingsFor(breakdowns, 'age')).toEqual(['asked', 'merged', 'wider', 'withheld']);
		expect(groupingsFor(breakdowns, 'sex')).toEqual(['asked', 'merged', 'withheld']);
		expect(groupingsFor(breakdowns, 'minority')).toEqual(['asked', 'merged', 'withheld']);
	});

	it('are one for all options of a question, and leave its crossings alone', () => {
		const plan = withGrouping(noPlan, breakdowns, 'minority', 'asked');
		expect(plan.groupings).toEqual({
			'minority:o0': 'asked',
			'minority:o1': 'asked',
			'minority:o2': 'asked'
		});
		expect(withGrouping(noPlan, breakdowns, 'age', 'asked').groupings).toEqual({ age: 'asked' });
		expect(groupingOf(plan, breakdowns, 'minority')).toBe('asked');
		expect(groupingOf(plan, breakdowns, 'age')).toBe('merged');
	});
});

describe('what else could be planned', () => {
	it('changes one background at a time, and never leaves one out', () => {
		const plan = withGrouping(noPlan, breakdowns, 'age', 'wider');
		expect(variantsOf(plan, layout).map(({ question, grouping }) => [question, grouping])).toEqual([
			['age', 'asked'],
			['age', 'merged'],
			['sex', 'asked'],
			['minority', 'asked']
		]);
		expect(variantsOf(plan, layout)[2]?.plan.groupings).toEqual({ age: 'wider', sex: 'asked' });
	});

	it('is bounded', () => {
		const many = layoutWith(Array.from({ length: 30 }, (_, at) => asked(`q${at}`, 4)));
		expect(variantsOf(noPlan, many)).toHaveLength(mostVariants);
	});
});

describe('two plans', () => {
	it('are the same in any order, and when the usual grouping is said', () => {
		const one = { groupings: { age: 'asked', sex: 'merged' }, crossings: [] } as const;
		const other = { groupings: { age: 'asked' }, crossings: [] } as const;
		expect(samePlan(one, other)).toBe(true);
		expect(
			samePlan(
				{
					groupings: { a: 'asked', b: 'wider' },
					crossings: [
						['a', 'b'],
						['b', 'c']
					]
				},
				{
					groupings: { b: 'wider', a: 'asked' },
					crossings: [
						['b', 'c'],
						['a', 'b']
					]
				}
			)
		).toBe(true);
		expect(samePlan(one, noPlan)).toBe(false);
		expect(samePlan(noPlan, { ...noPlan, crossings: [['age', 'sex']] })).toBe(false);
	});
});
