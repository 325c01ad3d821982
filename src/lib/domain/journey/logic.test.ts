import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateAnswers } from '../answers/validate.ts';
import { form, type Form } from '../consultations/form.ts';
import type { Rule } from '../questions/rule.ts';
import { lastStep, nextStep, pagesOf, previousStep, stepNamed, wayOf } from './journey.ts';

const label = { sv: 'x' };
const options = ['yes', 'no', 'maybe'].map((id) => ({ id, label }));
const single = (id: string, when?: Rule) => ({
	type: 'single',
	id,
	label,
	options,
	...(when ? { when } : {})
});
const is = (answer: string, ...codes: string[]): Rule => ({ answer, is: codes });

const asked: Form = form.parse({
	title: label,
	languages: ['sv'],
	pages: [
		{ id: 'start', questions: [single('live')] },
		{ id: 'away', exit: true, when: is('live', 'no'), questions: [{ type: 'info', id: 'advice', label }] },
		{ id: 'more', questions: [single('bike'), single('lock', is('bike', 'yes'))] },
		{ id: 'stolen', when: is('lock', 'no'), questions: [single('theft')] },
		{ id: 'end', questions: [{ type: 'longText', id: 'free', label: { sv: 'Du svarade {{bike}}' } }] }
	]
});
const ids = (answers: Record<string, string>) => pagesOf(asked, answers).map(({ id }) => id);

describe('a journey with rules', () => {
	it('shows what matches', () => {
		expect(ids({})).toEqual(['start', 'more', 'end']);
		expect(ids({ bike: 'yes', lock: 'no' })).toEqual(['start', 'more', 'stolen', 'end']);
		expect(pagesOf(asked, { bike: 'yes' })[1]?.questions.map(({ id }) => id)).toEqual(['bike', 'lock']);
		expect(pagesOf(asked, { bike: 'no' })[1]?.questions.map(({ id }) => id)).toEqual(['bike']);
	});
	it('does not go by an answer that fell off the way', () =>
		expect(ids({ bike: 'no', lock: 'no' })).toEqual(['start', 'more', 'end']));
	it('ends with advice, and leads back from it', () => {
		const answers = { live: 'no' };
		expect(wayOf(asked, answers)).toMatchObject({ pages: [{ id: 'start' }], exit: { id: 'away' } });
		const start = stepNamed(asked, answers, 'start');
		const exit = start && nextStep(asked, answers, start);
		expect(exit).toMatchObject({ kind: 'exit', page: { id: 'away' }, number: 2 });
		expect(exit && previousStep(asked, answers, exit)).toMatchObject({ kind: 'page', page: { id: 'start' } });
		expect(stepNamed(asked, answers, 'check')).toBeUndefined();
		expect(lastStep(asked, answers)).toMatchObject({ kind: 'exit' });
		expect(stepNamed(asked, { live: 'yes' }, 'away')).toBeUndefined();
	});
	it('drops answers to what is not asked before anything is stored', () => {
		const { answers, issues } = validateAnswers(asked, { live: 'yes', bike: 'no', lock: 'no', theft: 'yes' });
		expect(answers).toEqual({ live: 'yes', bike: 'no' });
		expect(issues).toEqual([]);
	});
	it('takes no sending where it ends with advice', () =>
		expect(validateAnswers(asked, { live: 'no' }).ends).toBe(true));
	it('keeps only what it would ask again, whatever is sent', () =>
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom('live', 'bike', 'lock', 'theft'),
					fc.constantFrom('yes', 'no', 'maybe', 'x')
				),
				(sent) => {
					const { answers } = validateAnswers(asked, sent);
					expect(validateAnswers(asked, answers).answers).toEqual(answers);
				}
			)
		));
});

const faultsOf = (pages: object[]) => {
	const read = form.safeParse({ title: label, languages: ['sv'], pages });
	return read.success
		? []
		: read.error.issues.map(({ path, code, message, ...rest }) => [
				path.join('.'),
				code === 'custom' ? (rest as { params?: { code: string } }).params?.code : message
			]);
};

describe('what cannot be', () => {
	it('looks only back', () => {
		expect(faultsOf([{ id: 'p', questions: [single('a', is('b', 'yes')), single('b')] }])).toEqual([
			['pages.0.questions.0.when', 'answer-later']
		]);
		expect(faultsOf([{ id: 'p', questions: [single('a', is('a', 'yes'))] }])).toEqual([
			['pages.0.questions.0.when', 'answer-later']
		]);
		expect(faultsOf([{ id: 'p', questions: [single('a', is('c', 'yes'))] }])).toEqual([
			['pages.0.questions.0.when', 'answer-unknown']
		]);
		expect(faultsOf([{ id: 'p', when: is('a', 'yes'), questions: [single('a')] }])).toEqual([
			['pages.0.when', 'answer-later']
		]);
	});
	it('inserts only what an earlier page has asked', () => {
		const told = { type: 'info', id: 'i', label: { sv: 'Du sa {{a}}' } };
		expect(faultsOf([{ id: 'p', questions: [single('a'), told] }])).toEqual([
			['pages.0.questions.1.label.sv', 'insert-unknown']
		]);
		expect(
			faultsOf([
				{ id: 'p', questions: [single('a')] },
				{ id: 'r', questions: [told] }
			])
		).toEqual([]);
	});
	it('finds what nobody is ever shown', () => {
		const never = (rule: Rule) =>
			faultsOf([
				{ id: 'p', questions: [single('a'), single('b', is('a', 'yes'))] },
				{ id: 'r', when: rule, questions: [single('c')] }
			]);
		expect(never(is('a', 'gone'))).toEqual([['pages.1', 'never-shown']]);
		expect(never({ all: [is('a', 'yes'), is('a', 'no')] })).toEqual([['pages.1', 'never-shown']]);
		expect(never({ all: [is('a', 'no'), is('b', 'yes')] })).toEqual([['pages.1', 'never-shown']]);
		expect(never({ all: [is('a', 'yes'), { answer: 'a', given: false }] })).toEqual([
			['pages.1', 'never-shown']
		]);
		expect(never({ all: [is('a', 'yes', 'no'), { not: is('a', 'yes', 'no') }] })).toEqual([
			['pages.1', 'never-shown']
		]);
		expect(never({ any: [{ all: [is('a', 'yes'), is('a', 'no')] }, is('b', 'no')] })).toEqual([]);
		expect(never({ not: is('a', 'yes') })).toEqual([]);
	});
	it('finds what comes after an end that everybody meets', () => {
		const advice = { type: 'info', id: 'i', label };
		expect(
			faultsOf([
				{ id: 'p', questions: [single('a')] },
				{ id: 'x', exit: true, questions: [advice] },
				{ id: 'r', questions: [single('c')] }
			])
		).toEqual([['pages.2', 'never-shown']]);
		expect(
			faultsOf([
				{ id: 'p', questions: [single('a')] },
				{ id: 'x', exit: true, when: is('a', 'no'), questions: [advice] },
				{ id: 'r', when: is('a', 'no'), questions: [single('c')] }
			])
		).toEqual([['pages.2', 'never-shown']]);
	});
	it('does not end where nothing stands for who comes by', () => {
		const ending = (when?: Rule) =>
			faultsOf([
				{ id: 'p', questions: [single('a')] },
				{ id: 'x', exit: true, questions: [{ type: 'info', id: 'i', label, when: is('a', 'no') }] },
				{ id: 'r', ...(when ? { when } : {}), questions: [single('c')] }
			]);
		expect(ending()).toEqual([]);
		expect(ending(is('a', 'no'))).toEqual([['pages.2', 'never-shown']]);
	});
	it('asks nothing where it ends', () =>
		expect(
			faultsOf([
				{ id: 'p', questions: [single('a')] },
				{ id: 'x', exit: true, questions: [single('b')] }
			])
		).toContainEqual(['pages.1', 'nothing-left']));
	it('never says so of a page that some answers lead to', () => {
		const codes = ['yes', 'no', 'maybe'];
		const condition = fc.record({
			answer: fc.constantFrom('a', 'b'),
			is: fc.uniqueArray(fc.constantFrom(...codes, 'gone'), { minLength: 1, maxLength: 2 })
		});
		const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
			rule: fc.oneof(
				{ maxDepth: 3, withCrossShrink: true },
				condition as fc.Arbitrary<Rule>,
				fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
				fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
				fc.record({ not: tie('rule') })
			)
		}));
		const answers = [undefined, ...codes].flatMap((a) => [undefined, ...codes].map((b) => ({ a, b })));
		fc.assert(
			fc.property(rule, rule, (first, second) => {
				const pages = [
					{ id: 'p', questions: [single('a')] },
					{ id: 'q', when: first, questions: [single('b')] },
					{ id: 'r', when: second, questions: [single('c')] }
				];
				if (fieldsLater(first)) return;
				const found = faultsOf(pages)
					.filter(([, code]) => code === 'never-shown')
					.map(([path]) => path);
				const shown = new Set(
					answers.flatMap((given) =>
						pagesOf({ pages } as unknown as Form, JSON.parse(JSON.stringify(given))).map(({ id }) => id)
					)
				);
				for (const path of found)
					expect(shown).not.toContain(pages[Number(path?.slice('pages.'.length))]?.id);
			}),
			{ numRuns: 300 }
		);
	});
});

const fieldsLater = (rule: Rule): boolean => JSON.stringify(rule).includes('"b"');
