import { describe, expect, it } from 'vitest';
import { form } from '../consultations/form.ts';
import { nextStep, pagesOf, previousStep, questionsOnTheWay, stepNamed, type Step } from './journey.ts';

const label = { sv: 'Fråga' };
const asked = form.parse({
	title: label,
	languages: ['sv'],
	pages: [
		{ id: 'one', questions: [{ type: 'longText', id: 'first', label }] },
		{
			id: 'two',
			questions: [
				{ type: 'info', id: 'about', label },
				{ type: 'longText', id: 'second', label }
			]
		},
		{ id: 'three', questions: [{ type: 'longText', id: 'third', label }] }
	]
});
const named = (name: string): Step => {
	const step = stepNamed(asked, {}, name);
	if (!step) throw new Error(name);
	return step;
};
const nameOf = (step: Step) => (step.kind === 'page' ? step.page.id : step.kind);

describe('the journey', () => {
	it('passes the pages in order and ends at the check', () => {
		expect(pagesOf(asked, {}).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
		expect(nameOf(nextStep(asked, {}, named('one')))).toBe('two');
		expect(nameOf(nextStep(asked, {}, named('three')))).toBe('check');
		expect(nameOf(nextStep(asked, {}, named('check')))).toBe('check');
	});
	it('goes back the same way and stays at the first page', () => {
		expect(nameOf(previousStep(asked, {}, named('check')))).toBe('three');
		expect(nameOf(previousStep(asked, {}, named('two')))).toBe('one');
		expect(nameOf(previousStep(asked, {}, named('one')))).toBe('one');
	});
	it('leads back to where it came from, from every step', () => {
		for (const { id } of asked.pages)
			expect(previousStep(asked, {}, nextStep(asked, {}, named(id)))).toEqual(named(id));
	});
	it('numbers its pages from one', () =>
		expect(asked.pages.map(({ id }) => named(id))).toMatchObject([
			{ number: 1 },
			{ number: 2 },
			{ number: 3 }
		]));
	it.each(['', 'four', 'Check', 'constructor', '0'])('does not pass %j', (name) =>
		expect(stepNamed(asked, {}, name)).toBeUndefined()
	);
	it('asks what can be answered, in order', () =>
		expect(questionsOnTheWay(asked, {}).map(({ id }) => id)).toEqual(['first', 'second', 'third']));
});
