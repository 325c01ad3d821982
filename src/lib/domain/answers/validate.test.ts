import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerableOf, form } from '../consultations/form.ts';
import { readAnswers, validateAnswers } from './validate.ts';

const label = { sv: 'Fråga' };
const options = ['a', 'b'].map((id) => ({ id, label }));
const asked = form.parse({
	title: label,
	languages: ['sv'],
	pages: [
		{ id: 'one', questions: [{ type: 'single', id: 'must', label, required: true, options }] },
		{
			id: 'two',
			questions: [
				{ type: 'info', id: 'about', label },
				{ type: 'multiple', id: 'many', label, options },
				{ type: 'number', id: 'number', label, max: 10 },
				{ type: 'longText', id: 'text', label },
				{ type: 'single', id: 'age', label, required: true, options, background: { kind: 'age', why: label } }
			]
		}
	]
});

describe('validateAnswers', () => {
	it('gives the answers and no issues when all is well', () =>
		expect(validateAnswers(asked, { must: 'a', many: ['b'], number: '3', text: 'Hej', age: 'b' })).toEqual({
			answers: { must: 'a', many: ['b'], number: 3, text: 'Hej', age: 'b' },
			issues: []
		}));
	it('names a required question without an answer; a background question is never required', () =>
		expect(validateAnswers(asked, {})).toEqual({
			answers: {},
			issues: [{ question: 'must', code: 'required' }]
		}));
	it('keeps what is right beside what is wrong, and names every fault', () =>
		expect(validateAnswers(asked, { must: 'x', number: '11', text: 'Hej' })).toEqual({
			answers: { text: 'Hej' },
			issues: [
				{ question: 'must', code: 'unknown-option' },
				{ question: 'number', code: 'too-large', params: { max: 10 } }
			]
		}));
	it.each(['stranger', 'about', 'constructor', 'toString', '__proto__'])('knows no question %s', (name) => {
		const raw = JSON.parse(`{"must": "a", "${name}": "x"}`) as Record<string, unknown>;
		expect(validateAnswers(asked, raw)).toEqual({
			answers: { must: 'a' },
			issues: [{ question: name, code: 'unknown-question' }]
		});
	});
	it('reads own values only, never what an object inherits', () => {
		const raw = Object.create({ must: 'a' }) as Record<string, unknown>;
		expect(validateAnswers(asked, raw).issues).toEqual([{ question: 'must', code: 'required' }]);
	});
	it('answers or names an issue, and never throws, whatever is sent', () =>
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom('must', 'many', 'number', 'text', 'x'), fc.anything()),
				(raw) => {
					const { answers, issues } = validateAnswers(asked, raw);
					const faulty = new Set(issues.map(({ question }) => question));
					for (const name of Object.keys(answers)) expect(faulty.has(name)).toBe(false);
					expect(validateAnswers(asked, answers).answers).toEqual(answers);
				}
			)
		));
});

it('reads only the questions it is given', () => {
	const [must] = answerableOf(asked);
	expect(readAnswers(must ? [must] : [], { must: 'a', text: 'Hej' })).toEqual({
		answers: { must: 'a' },
		issues: []
	});
});
