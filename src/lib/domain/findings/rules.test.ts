import { describe, expect, it } from 'vitest';
import { asking, draftOfPages, labels, part } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';

const looked = ['rule-option-gone', 'never-shown', 'answer-later', 'answer-unknown'];
const found = (draft: Parameters<typeof findingsOf>[0]) =>
	findingsOf(draft, { audience: 'adults' })
		.filter(({ code }) => looked.includes(code))
		.map(({ part, code, values }) => [part, code, ...(values ? [values] : [])]);

const first = { ...asking('single', 'Först?'), key: 'first', id: 'first' };
const second = (when: object, more: object = {}) =>
	({ ...asking('single', 'Sedan?'), key: 'second', id: 'second', when, ...more }) as ReturnType<
		typeof asking
	>;
const withRule = (when: object, more: object = {}) =>
	draftOfPages(part('one', { questions: [first] }), part('two', { questions: [second(when, more)] }));

describe('rules', () => {
	it('that wait for an option that is gone are told, with the option', () => {
		expect(found(withRule({ answer: 'first', is: ['o0', 'gone'] }))).toEqual([
			['second', 'rule-option-gone', { option: 'gone' }]
		]);
		expect(found(withRule({ answer: 'first', is: ['o0'] }))).toEqual([]);
	});
	it('that nothing meets are told even while the form lacks words', () => {
		const contradictory = {
			all: [
				{ answer: 'first', is: ['o0'] },
				{ answer: 'first', is: ['o1'] }
			]
		};
		expect(found(withRule(contradictory, { label: {} }))).toEqual([['second', 'never-shown']]);
	});
	it('look back only, so that nothing goes in circles', () => {
		expect(found(withRule({ answer: 'second', is: ['o0'] }))).toEqual([['second', 'answer-later']]);
		expect(found(withRule({ answer: 'nobody', is: ['o0'] }))).toEqual([['second', 'answer-unknown']]);
	});
	it('do not reach past an end that everybody meets', () => {
		const end = part('end', {
			exit: true,
			questions: [{ ...asking('info', 'Tack'), key: 'thanks', id: 'thanks' }]
		});
		expect(
			found(
				draftOfPages(
					part('one', { questions: [first] }),
					end,
					part('two', { questions: [second({ answer: 'first', given: true })] })
				)
			)
		).toEqual([['two', 'never-shown']]);
	});
	it('are told of a page at the page', () => {
		const page = part('two', {
			when: { answer: 'first', is: ['gone'] },
			questions: [{ ...asking('multiple', 'Sedan?', { options: labels('x', 'A', 'B') }), key: 's', id: 's' }]
		});
		expect(found(draftOfPages(part('one', { questions: [first] }), page))).toEqual([
			['two', 'never-shown'],
			['two', 'rule-option-gone', { option: 'gone' }]
		]);
	});
});
