import { describe, expect, it } from 'vitest';
import { answerableOf, form, questionsOf } from './form.ts';

const label = { sv: 'Fråga' };
const options = [
	{ id: 'yes', label },
	{ id: 'no', label }
];
const text = (id: string) => ({ type: 'longText', id, label });
const single = (id: string, more: object = {}) => ({ type: 'single', id, label, options, ...more });
const withPages = (pages: unknown[]) => ({ title: label, languages: ['sv'], pages });
const withQuestion = (...questions: unknown[]) => withPages([{ id: 'page', questions }]);

/** Where the form is refused, and why. */
const faults = (value: unknown) =>
	(form.safeParse(value).error?.issues ?? []).map((issue) => [
		issue.path.join('.'),
		issue.code === 'custom' ? issue.params?.code : issue.code
	]);

describe('a form', () => {
	it('lists its questions in order', () => {
		const parsed = form.parse(
			withPages([
				{ id: 'a', questions: [{ type: 'info', id: 'about', label }, text('one')] },
				{ id: 'b', questions: [text('two')] }
			])
		);
		expect(questionsOf(parsed).map(({ id }) => id)).toEqual(['about', 'one', 'two']);
		expect(answerableOf(parsed).map(({ id }) => id)).toEqual(['one', 'two']);
	});
	it('may have a page and a question of the same name', () =>
		expect(faults(withPages([{ id: 'a', questions: [text('a')] }]))).toEqual([]));
	it('names a question once', () =>
		expect(
			faults(
				withPages([
					{ id: 'a', questions: [text('one')] },
					{ id: 'b', questions: [text('one')] }
				])
			)
		).toEqual([['pages.1.questions.0.id', 'identifier-repeated']]));
	it('names a page once', () =>
		expect(
			faults(
				withPages([
					{ id: 'a', questions: [text('one')] },
					{ id: 'a', questions: [text('two')] }
				])
			)
		).toEqual([['pages.1.id', 'identifier-repeated']]));
	it('has no page called check: that is the step after the last', () =>
		expect(faults(withPages([{ id: 'check', questions: [text('one')] }]))).toEqual([
			['pages.0.id', 'identifier-reserved']
		]));
	it('names an option once in its question', () => {
		expect(faults(withQuestion(single('a', { options: [...options, options[0]] })))).toEqual([
			['pages.0.questions.0.options.2.id', 'identifier-repeated']
		]);
		expect(
			faults(withQuestion({ type: 'scale', id: 's', label, points: options, dontKnow: options[1] }))
		).toEqual([['pages.0.questions.0.dontKnow.id', 'identifier-repeated']]);
		expect(faults(withQuestion(single('a'), single('b')))).toEqual([]);
	});
	it('widens groups to its own options only', () => {
		const background = (of: string[]) => ({
			kind: 'district',
			why: label,
			merge: [{ id: 'all', label, of }]
		});
		expect(faults(withQuestion(single('a', { background: background(['yes', 'no']) })))).toEqual([]);
		expect(faults(withQuestion(single('a', { background: background(['yes', 'maybe']) })))).toEqual([
			['pages.0.questions.0.background.merge.0.of.1', 'option-unknown']
		]);
	});
	it('has bands that rise, and bounds that leave room', () => {
		const number = (more: object) => withQuestion({ type: 'number', id: 'a', label, ...more });
		const bands = (...list: number[]) => list.map((from) => ({ id: `b${from}`, from, label }));
		expect(faults(number({ bands: bands(0, 5, 10) }))).toEqual([]);
		expect(faults(number({ bands: bands(0, 10, 5) }))).toEqual([
			['pages.0.questions.0.bands.2.from', 'bands-not-ascending']
		]);
		expect(faults(number({ min: 5, max: 4 }))).toEqual([['pages.0.questions.0.min', 'bounds-crossed']]);
	});
	it.each([
		['nothing', undefined],
		['a list', []],
		['no pages', withPages([])],
		['an empty page', withPages([{ id: 'a', questions: [] }])],
		['a type that is not known', withQuestion({ type: 'matrix', id: 'a', label })],
		['one option', withQuestion(single('a', { options: [options[0]] }))],
		['a key that is not known', withQuestion({ ...text('a'), min: 3 })],
		['no wording', withQuestion({ type: 'longText', id: 'a', label: {} })],
		['a bad name', withQuestion(text('två ord'))]
	])('cannot have %s', (_, value) => expect(faults(value)).not.toEqual([]));
});
