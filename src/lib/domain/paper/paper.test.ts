import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonstrations } from '#lib/server/demo/consultations/index.ts';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { followPaper } from '../../../../tests/support/followPaper.ts';
import { form, type Form } from '../consultations/form.ts';
import type { Paged } from '../consultations/page.ts';
import { wayOf } from '../journey/journey.ts';
import type { Answers } from '../questions/common.ts';
import type { Rule } from '../questions/rule.ts';
import { fieldsOfPaper } from './clause.ts';
import { paperOf, type PaperItem } from './paper.ts';

const label = { sv: 'x' };
const options = ['a', 'b', 'c'].map((id) => ({ id, label }));
const single = (id: string, when?: Rule) => ({
	type: 'single' as const,
	id,
	label,
	options,
	...(when ? { when } : {})
});
const is = (answer: string, ...codes: string[]): Rule => ({ answer, is: codes });
const made = (...pages: object[]): Form => form.parse({ title: label, languages: ['sv'], pages });

const itemsOf = (paged: Paged): PaperItem[] =>
	paperOf(paged).sections.flatMap(({ parts }) =>
		parts.filter((part): part is PaperItem => part.kind === 'item')
	);
/** An item without what every item has. */
const directionsOf = (paged: Paged) =>
	itemsOf(paged).map(({ id, only, jumps, rest }) => ({
		id,
		...(only ? { only } : {}),
		...(jumps.length ? { jumps } : {}),
		...(rest ? { rest } : {})
	}));

describe('directions', () => {
	it('say nothing where everybody goes on', () =>
		expect(directionsOf(made({ id: 'p', questions: [single('one'), single('two')] }))).toEqual([
			{ id: 'one' },
			{ id: 'two' }
		]));
	it('send each answer where it belongs, and on from there past what is for others', () =>
		expect(
			directionsOf(
				made({
					id: 'p',
					questions: [
						single('one'),
						single('two', is('one', 'a')),
						single('three', is('one', 'b')),
						single('four')
					]
				})
			)
		).toEqual([
			{
				id: 'one',
				jumps: [
					{ letters: ['A'], to: { kind: 'question', number: 2 } },
					{ letters: ['B'], to: { kind: 'question', number: 3 } }
				],
				rest: { kind: 'question', number: 4 }
			},
			{ id: 'two', rest: { kind: 'question', number: 4 } },
			{ id: 'three' },
			{ id: 'four' }
		]));
	it('stand above a question that looks further back', () =>
		expect(
			directionsOf(
				made({ id: 'p', questions: [single('one'), single('two'), single('three', is('one', 'b', 'c'))] })
			)
		).toMatchObject([
			{ id: 'one' },
			{ id: 'two' },
			{
				id: 'three',
				only: { when: { kind: 'ticked', at: '1', letters: ['B', 'C'], negated: false } }
			}
		]));
	it('know that a question that was passed by has no answer', () =>
		expect(
			directionsOf(
				made({
					id: 'p',
					questions: [
						single('one'),
						single('two', is('one', 'a')),
						single('three', is('two', 'b')),
						single('four')
					]
				})
			)
		).toEqual([
			{
				id: 'one',
				jumps: [{ letters: ['A'], to: { kind: 'question', number: 2 } }],
				rest: { kind: 'question', number: 4 }
			},
			{
				id: 'two',
				jumps: [{ letters: ['B'], to: { kind: 'question', number: 3 } }],
				rest: { kind: 'question', number: 4 }
			},
			{ id: 'three' },
			{ id: 'four' }
		]));
	it('lead to sections, and to advice', () => {
		const paper = paperOf(
			made(
				{ id: 'p', questions: [single('one')] },
				{ id: 'x', exit: true, when: is('one', 'b'), questions: [{ type: 'info', id: 'i', label }] },
				{ id: 'q', title: { sv: 'Mer' }, questions: [single('two')] }
			)
		);
		expect(paper.sections.map(({ letter, exit }) => [letter, exit])).toEqual([
			['A', false],
			['B', true],
			['C', false]
		]);
		expect(paper.sections[0]?.parts).toMatchObject([
			{
				jumps: [{ letters: ['B'], to: { kind: 'section', letter: 'B' } }],
				rest: { kind: 'section', letter: 'C' }
			}
		]);
	});
	it('ask once for what is asked of a whole page, and lead past it', () => {
		const paper = paperOf(
			made(
				{ id: 'p', questions: [single('one'), single('two')] },
				{ id: 'q', when: is('one', 'b'), questions: [single('three'), single('four')] },
				{ id: 'r', questions: [single('five')] }
			)
		);
		expect(paper.sections[0]?.parts.map((part) => [part.kind, part.only?.otherwise])).toEqual([
			['item', undefined],
			['item', undefined],
			['gate', { kind: 'question', number: 5 }],
			['item', undefined],
			['item', undefined],
			['item', undefined]
		]);
	});
	it('say of an empty answer that it is one', () =>
		expect(
			directionsOf(
				made({
					id: 'p',
					questions: [single('one'), single('two'), single('three', { not: is('one', 'a') })]
				})
			)[2]
		).toMatchObject({ only: { when: { kind: 'ticked', letters: ['A'], negated: true } } }));
});

/** What the journey shows, in order. */
function shownOnline(paged: Paged, answers: Answers) {
	const { pages, exit } = wayOf(paged, answers);
	const all = [...pages, ...(exit ? [exit] : [])];
	return { visited: all.flatMap(({ questions }) => questions.map(({ id }) => id)), exit: exit !== undefined };
}

/** Answers in every field of a form that is kept, many of them left out. */
function answersTo(paged: Paged): fc.Arbitrary<Answers> {
	const fields = [...fieldsOfPaper(paged)].map(([name, held]) => {
		const answer: fc.Arbitrary<string | number | string[]> =
			held.kind === 'one'
				? fc.constantFrom(...held.codes)
				: held.kind === 'many'
					? fc.subarray(held.codes, { minLength: 1 })
					: held.kind === 'number'
						? fc.integer({ min: 0, max: 6 })
						: fc.constantFrom('2026-01-01', '2026-06-01', 'x');
		return [name, fc.option(answer, { nil: undefined, freq: 4 })] as const;
	});
	return fc
		.record(Object.fromEntries(fields))
		.map(
			(all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Answers
		);
}

describe('whoever follows the paper', () => {
	it.each([
		['every kind of question', everyQuestion as Paged] as const,
		...demonstrations.map(
			({ slug, form: { pages }, title }) =>
				[slug, form.parse({ title, languages: ['sv'], pages }) as Paged] as const
		)
	])('stops at the questions that the journey asks: %s', (_, paged) => {
		const paper = paperOf(paged);
		fc.assert(
			fc.property(answersTo(paged), (answers) => {
				expect(followPaper(paper, answers)).toEqual(shownOnline(paged, answers));
			}),
			{ numRuns: 200 }
		);
	});

	it('does so on any form', () =>
		fc.assert(
			fc.property(
				anyForm.chain((paged) =>
					fc.tuple(fc.constant(paged), fc.array(answersTo(paged), { minLength: 8, maxLength: 8 }))
				),
				([paged, all]) => {
					const paper = paperOf(paged);
					for (const answers of all) expect(followPaper(paper, answers)).toEqual(shownOnline(paged, answers));
				}
			),
			{ numRuns: 1500 }
		));
});

const points = options.slice(0, 2);
/** One question of each kind of paper, by its name. */
const kinds: Record<string, (id: string) => object> = {
	single: (id) => ({ type: 'single', id, label, options: [...options, { id: 'o', label, other: true }] }),
	multiple: (id) => ({ type: 'multiple', id, label, options }),
	scale: (id) => ({ type: 'scale', id, label, points, dontKnow: { id: 'c', label } }),
	matrix: (id) => ({ type: 'matrix', id, label, rows: points, points }),
	ranking: (id) => ({ type: 'ranking', id, label, options }),
	number: (id) => ({ type: 'number', id, label }),
	date: (id) => ({ type: 'date', id, label }),
	text: (id) => ({ type: 'longText', id, label }),
	info: (id) => ({ type: 'info', id, label: { sv: id } }),
	contact: (id) => ({ type: 'contact', id, label, purpose: label, keepDays: 1 })
};

/** Names that a rule may look at once a question of a kind stands before it: some are never kept. */
const looksAt: Record<string, string[]> = {
	single: ['', '.other'],
	matrix: ['.a', '.b'],
	ranking: ['', '.a'],
	date: ['', '.day'],
	info: []
};

const code = fc.constantFrom('a', 'b', 'c', 'o', 'gone', '3', '2026-06-01', 'x');
const bound = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom('2026-03-01', '2026-06-01'));

function ruleOver(fields: string[]): fc.Arbitrary<Rule> {
	const answer = fc.constantFrom(...fields);
	const condition: fc.Arbitrary<Rule> = fc.oneof(
		{ weight: 5, arbitrary: fc.record({ answer, is: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }) }) },
		{ weight: 1, arbitrary: fc.record({ answer, given: fc.boolean() }) },
		{
			weight: 1,
			arbitrary: fc.record({ answer, atLeast: bound, atMost: bound }, { requiredKeys: ['answer'] })
		}
	) as fc.Arbitrary<Rule>;
	return fc.letrec<{ rule: Rule }>((tie) => ({
		rule: fc.oneof(
			{ maxDepth: 3, withCrossShrink: true },
			{ weight: 4, arbitrary: condition },
			{ weight: 1, arbitrary: fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }) },
			{ weight: 1, arbitrary: fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }) },
			{ weight: 1, arbitrary: fc.record({ not: tie('rule') }) }
		)
	})).rule;
}

type Draft = {
	kind: string;
	when: boolean;
	newPage: boolean;
	gated: boolean;
	titled: boolean;
	exit: boolean;
};
const draft: fc.Arbitrary<Draft> = fc.record({
	kind: fc.oneof(
		{ weight: 5, arbitrary: fc.constant('single') },
		{ weight: 4, arbitrary: fc.constantFrom(...Object.keys(kinds)) }
	),
	when: fc.boolean(),
	newPage: fc.boolean(),
	gated: fc.boolean(),
	titled: fc.boolean(),
	exit: fc.integer({ min: 0, max: 7 }).map((n) => n === 0)
});

/** Questions of any kind on any pages, with rules that look back at any of those before them. */
const anyForm: fc.Arbitrary<Paged> = fc
	.array(draft, { minLength: 2, maxLength: 9 })
	.chain((drafts) => {
		const fields: string[] = [];
		const rules = drafts.map((one, index) => {
			const before = [...fields];
			if (!one.exit) fields.push(...(looksAt[one.kind] ?? ['']).map((suffix) => `q${index}${suffix}`));
			const some =
				before.length > 0 ? fc.option(ruleOver(before), { nil: undefined, freq: 6 }) : fc.constant(undefined);
			return fc.record({ question: some, page: some });
		});
		return fc.tuple(...rules).map((found) => assemble(drafts, found));
	})
	.filter(({ pages }) => pages.length > 0);

function assemble(drafts: Draft[], rules: { question: Rule | undefined; page: Rule | undefined }[]): Paged {
	const pages: { id: string; when?: Rule; exit?: true; title?: object; questions: object[] }[] = [];
	drafts.forEach(({ kind, when, newPage, gated, titled, exit }, index) => {
		const rule = rules[index];
		const last = pages.at(-1);
		const question = {
			...(kinds[exit ? 'info' : kind] ?? kinds.single)?.(`q${index}`),
			...(when && rule?.question ? { when: rule.question } : {})
		};
		if (last && !newPage && last.exit === (exit || undefined)) last.questions.push(question);
		else
			pages.push({
				id: `p${index}`,
				...(gated && rule?.page ? { when: rule.page } : {}),
				...(exit ? { exit: true as const } : {}),
				...(titled ? { title: label } : {}),
				questions: [question]
			});
	});
	return { pages } as unknown as Paged;
}
