import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { asking, draftOfPages, labels, part } from '../../../../tests/support/draft.ts';
import { draftOf } from '../drafts/make.ts';
import { withAllBelow, withPart, type Draft, type Json, type Node } from '../drafts/node.ts';
import { withValue } from '../drafts/cells.ts';
import { questionTypes } from '../questions/register.ts';
import { templates } from '../templates/templates.ts';
import { ageGroups, type About } from './audience.ts';
import { findingCodes, findingLevels } from './finding.ts';
import { findingsOf } from './findings.ts';
import { minutesOf } from './minutes.ts';

const counter = () => {
	let number = 0;
	return () => `k${++number}`;
};
const every = draftOf(everyQuestion, counter());

const about: fc.Arbitrary<About> = fc.record({
	audience: fc.subarray([...ageGroups]),
	terms: fc.record({ perspective: fc.array(fc.constantFrom('gender-equality', 'children', 'x')) })
});

const cellNames = [
	'type id label title hint text when exit options points rows bands pages questions background dontKnow required most',
	'picture video languages shared from purpose unit auto messages'
]
	.join(' ')
	.split(' ');
const { json } = fc.letrec<{ json: Json }>((tie) => ({
	json: fc.oneof(
		{ maxDepth: 4 },
		fc.constantFrom<Json>(null, true, 0, -1.5, '', 'sv', 'Är du inte otrygg?', ...questionTypes),
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.array(tie('json'), { maxLength: 3 }),
		fc.dictionary(
			fc.constantFrom('key', 'sv', 'en', 'answer', 'is', 'not', 'all', 'text', ...cellNames),
			tie('json'),
			{
				maxKeys: 5,
				noNullPrototype: true
			}
		)
	)
}));

/** A part with cells that may hold anything, and parts below it that may too. */
const anyPart = (depth: number): fc.Arbitrary<Node> =>
	fc
		.tuple(
			fc.uuid(),
			fc.dictionary(fc.constantFrom(...cellNames), json, { maxKeys: 6, noNullPrototype: true }),
			fc.option(fc.constantFrom(...questionTypes)),
			depth === 0
				? fc.constant({})
				: fc.dictionary(
						fc.constantFrom('pages', 'questions', 'options', 'points', 'rows'),
						fc.array(anyPart(depth - 1), { maxLength: 3 }),
						{ maxKeys: 2, noNullPrototype: true }
					)
		)
		.map(([key, cells, type, below]) => ({ ...cells, ...(type ? { type } : {}), ...below, key }) as Node);

/** A template in which some cells have been written over with anything. */
const spoilt: fc.Arbitrary<Draft> = fc
	.tuple(
		fc.constantFrom(...templates, { form: everyQuestion }),
		fc.array(fc.tuple(fc.nat(), fc.constantFrom(...cellNames), json), { minLength: 1, maxLength: 6 })
	)
	.map(([{ form }, changes]) =>
		changes.reduce<Draft>(
			(draft, [at, cell, value]) => {
				const parts = withAllBelow(draft).filter((one) => typeof one.key === 'string');
				const key = parts[at % parts.length]?.key ?? 'form';
				const isList = ['pages', 'questions', 'options', 'points', 'rows', 'bands'].includes(cell);
				return isList ? draft : withPart(draft, key, (one) => withValue(one, cell, value));
			},
			draftOf(form, counter())
		)
	);

const anyDraft = fc
	.oneof(anyPart(3), spoilt, json as fc.Arbitrary<Node>)
	.map((value): Draft =>
		typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { key: 'form' }
	);

describe('findings', () => {
	it('are told of any draft, whatever stands in it, with its parts, levels and codes', () => {
		fc.assert(
			fc.property(anyDraft, about, (draft, about) => {
				const findings = findingsOf(draft, about);
				const { longest, typical } = minutesOf(draft, about);
				expect(typical).toBeGreaterThanOrEqual(1);
				expect(longest).toBeGreaterThanOrEqual(typical);
				for (const { code, level } of findings) expect(level).toBe(findingLevels[code]);
			}),
			{ numRuns: 400 }
		);
	});
	it('are the same for the same draft, and leave it as it was', () => {
		fc.assert(
			fc.property(spoilt, about, (draft, about) => {
				const before = structuredClone(draft);
				const first = findingsOf(draft, about);
				expect(draft).toEqual(before);
				expect(findingsOf(before, about)).toEqual(first);
			}),
			{ numRuns: 60 }
		);
	});
	it('stand in the form’s order, those of the whole first', () => {
		const draft = withPart(every, 'k2', (question) =>
			withValue(question, 'label', { sv: 'Är du inte otrygg?' })
		);
		const order = ['form', ...withAllBelow(draft).map(({ key }) => key)];
		const places = findingsOf(draft, { audience: 'from7' }).map(({ part }) => order.indexOf(part));
		expect(places.length).toBeGreaterThan(5);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
	it('of one part come in the order of the codes', () => {
		const question = asking('single', 'Är du inte otrygg?', { required: true, options: labels('o', 'Ja') });
		const own = findingsOf(draftOfPages(part('p', { questions: [question] })), { audience: 'from7' })
			.filter(({ part }) => part === 'q')
			.map(({ code }) => findingCodes.indexOf(code));
		expect(own.length).toBeGreaterThan(1);
		expect(own).toEqual(own.toSorted((a, b) => a - b));
	});
	it('tell which texts a language lacks, a part at a time', () => {
		const missing = findingsOf(every, { audience: 'adults' }).filter(
			({ code }) => code === 'translation-missing'
		);
		expect(missing.map(({ cell, lang }) => [cell, lang])).toEqual([
			['text.sv-simple', 'sv-simple'],
			['text.en', 'en']
		]);
	});
});
