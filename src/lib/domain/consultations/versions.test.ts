import { describe, expect, it } from 'vitest';
import { createTally } from '../disclosure/tally.ts';
import { form, questionsOf, type Form } from './form.ts';
import { changesOf, unite } from './versions.ts';

const text = (sv: string) => ({ sv });
const options = (...names: string[]) => names.map((id) => ({ id, label: text(id) }));
const formOf = (...questions: object[]): Form =>
	form.parse({ title: text('Parken'), languages: ['sv'], pages: [{ id: 'page', questions }] });

const often = { id: 'often', type: 'single', label: text('Hur ofta?'), options: options('daily', 'never') };
const why = { id: 'why', type: 'longText', label: text('Varför?') };
const first = formOf(often, why);

describe('a new version', () => {
	it('leaves a question the same when its translations, hints or rules change', () =>
		expect(
			changesOf(
				first,
				formOf({ ...often, label: { sv: 'Hur ofta?', en: 'How often?' }, hint: text('I år') }, why)
			)
		).toEqual([]));
	it('makes another question of other words, other choices or another type', () => {
		const changed = (question: object) => changesOf(first, formOf(question, why));
		for (const other of [
			{ ...often, label: text('Hur ofta i år?') },
			{ ...often, options: options('daily', 'weekly', 'never') },
			{ ...often, options: options('daily', 'seldom') },
			{ ...often, type: 'multiple' }
		])
			expect(changed(other)).toMatchObject([{ id: 'often', change: 'changed' }]);
	});
	it('tells what was added and what was taken away', () =>
		expect(changesOf(first, formOf(often, { ...why, id: 'else' }))).toMatchObject([
			{ id: 'else', change: 'added' },
			{ id: 'why', change: 'removed' }
		]));
});

describe('versions as one', () => {
	const second = formOf({ ...often, options: options('daily', 'weekly', 'never') });
	const third = formOf({ ...often, options: options('daily', 'weekly', 'never') }, why);
	const united = unite([
		{ version: 3, form: third },
		{ version: 1, form: first },
		{ version: 2, form: second }
	]);
	it('count together what stayed the same, and apart what changed', () => {
		expect(questionsOf(united.form).map(({ id }) => id)).toEqual(['often', 'why', 'often-v1']);
		expect([...united.earlier]).toEqual([['often-v1', 1]]);
		const tally = createTally(united.form);
		tally.add(united.answersOf(1, { often: 'never', why: '·' }));
		tally.add(united.answersOf(2, { often: 'weekly' }));
		tally.add(united.answersOf(3, { often: 'never', why: '·' }));
		const counts = tally.counts();
		const totals = Object.fromEntries(
			counts.layout.questions.map(({ id, slots }, at) => [
				id,
				Object.fromEntries(slots.map((slot, index) => [slot.id, counts.total(at)[index]]))
			])
		);
		expect(counts.respondents).toBe(3);
		expect(totals['often']).toMatchObject({ daily: 0, weekly: 1, never: 1 });
		expect(totals['often-v1']).toMatchObject({ daily: 0, never: 1 });
		expect(Object.values(totals['why'] ?? {})).toContain(2);
	});
	it('keep the name of a question that is no longer asked', () => {
		const {
			form: both,
			earlier,
			fieldOf
		} = unite([
			{ version: 1, form: first },
			{ version: 2, form: second }
		]);
		expect(questionsOf(both).map(({ id }) => id)).toEqual(['often', 'why', 'often-v1'].toSorted(byPlace));
		expect([...earlier.keys()].toSorted()).toEqual(['often-v1', 'why']);
		expect(fieldOf(1, 'often.other')).toBe('often-v1.other');
		expect(fieldOf(2, 'often.other')).toBe('often.other');
	});
	it('take a name that nobody has', () => {
		const taken = formOf(often, { ...why, id: 'often-v1' });
		const { form: both } = unite([
			{ version: 1, form: taken },
			{ version: 2, form: formOf({ ...often, label: text('Annat?') }, { ...why, id: 'often-v1' }) }
		]);
		expect(questionsOf(both).map(({ id }) => id)).toEqual(['often', 'often-v1', 'often-v1-2']);
	});
	it('are the form itself when there is one', () => {
		const only = unite([{ version: 1, form: first }]);
		expect(only.form).toBe(first);
		const answers = { often: 'daily' };
		expect(only.answersOf(1, answers)).toBe(answers);
	});
});

const order = ['often', 'often-v1', 'why'];
const byPlace = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
