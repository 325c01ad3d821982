import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { form, questionsOf, type Form } from '../consultations/form.ts';
import { compile } from './compile.ts';
import { copyOf, draftOf } from './make.ts';
import { nameFrom } from './names.ts';
import { partsOf, withPart, type Draft, type Node } from './node.ts';
import { shownOf } from './preview.ts';
import { withNewName } from './references.ts';

const counter = () => {
	let next = 0;
	return () => `k${next++}`;
};
const text = (sv: string) => ({ sv });

const small: Form = form.parse({
	title: text('Parken'),
	languages: ['sv'],
	pages: [
		{
			id: 'one',
			questions: [
				{
					id: 'often',
					type: 'single',
					label: text('Hur ofta?'),
					options: [
						{ id: 'daily', label: text('Varje dag') },
						{ id: 'never', label: text('Aldrig') }
					]
				}
			]
		},
		{
			id: 'two',
			when: { all: [{ answer: 'often', is: ['daily'] }, { not: { answer: 'often', is: ['never'] } }] },
			questions: [{ id: 'why', type: 'longText', label: text('Varför är du där {{often}}?') }]
		}
	]
});

const added = (draft: Draft, node: Node): Draft =>
	withPart(draft, partsOf(draft, 'pages')[0]!.key, (page) => ({
		...page,
		questions: [...partsOf(page, 'questions'), node]
	}));

describe('a draft', () => {
	it('of a form is that form', () => {
		for (const one of [small, everyQuestion]) expect(compile(draftOf(one, counter()))).toEqual({ form: one });
	});
	it('tells everything that keeps it from being a form, each at its part and cell', () => {
		const draft = added(draftOf(small, counter()), { key: 'n', id: 'qn', auto: true, type: 'single' });
		expect(compile(draft).faults).toEqual([
			{ part: 'n', cell: 'label', code: 'missing' },
			{ part: 'n', cell: 'options', code: 'missing' }
		]);
	});
	it('forgets nothing that another type of question had, and shows none of it', () => {
		const draft = added(draftOf(small, counter()), {
			key: 'n',
			id: 'n',
			type: 'longText',
			label: text('Berätta'),
			options: [{ key: 'o', id: 'o', label: text('Ja') }]
		});
		const compiled = compile(draft).form;
		expect(compiled && questionsOf(compiled).find(({ id }) => id === 'n')).not.toHaveProperty('options');
	});
	it('is shown as far as it has come', () => {
		const whole = draftOf(small, counter());
		const { form, left } = shownOf(added(whole, { key: 'n', id: 'n', type: 'single', label: text('?') }));
		expect(left).toEqual(['n']);
		expect(form).toEqual(small);
		expect(shownOf({ key: 'form', title: text('Tom'), languages: ['sv'], pages: [] })).toEqual({
			form: undefined,
			left: []
		});
	});
});

describe('a name', () => {
	it('is made of the wording, with what refers to it', () => {
		const auto = (part: Node): Node => ({ ...part, auto: true });
		const draft = draftOf(small, counter());
		const page = partsOf(draft, 'pages')[0]!;
		const question = partsOf(page, 'questions')[0]!;
		const named = compile(withPart(draft, question.key, auto)).form;
		expect(named?.pages[1]?.when).toMatchObject({ all: [{ answer: 'hur-ofta' }, {}] });
		expect(named?.pages[1]?.questions[0]?.label).toEqual(text('Varför är du där {{hur-ofta}}?'));
	});
	it('of an option is followed by the rules that name it', () => {
		const draft = draftOf(small, counter());
		const option = partsOf(partsOf(partsOf(draft, 'pages')[0]!, 'questions')[0]!, 'options')[0]!;
		const renamed = compile(withNewName(draft, option.key, 'each-day')).form;
		expect(renamed?.pages[1]?.when).toMatchObject({ all: [{ is: ['each-day'] }, {}] });
	});
	it('is one that every program can read, and no other’s', () => {
		expect(nameFrom('Hur trygg känner du dig på Årstafältet om kvällen?', 'q')).toBe(
			'hur-trygg-kanner-du-dig-pa'
		);
		expect(nameFrom('3 bra saker', 'question')).toBe('question-3-bra-saker');
		expect(nameFrom('ייִדיש', 'question')).toBe('question');
		expect(nameFrom('constructor', 'question')).toBe('question-constructor');
	});
	it('of copies is their own, and they refer to one another', () => {
		const draft = draftOf(small, counter());
		const both: Node = {
			...partsOf(draft, 'pages')[0]!,
			questions: [
				...partsOf(partsOf(draft, 'pages')[0]!, 'questions'),
				...partsOf(partsOf(draft, 'pages')[1]!, 'questions')
			]
		};
		const copy = copyOf(both, 'pages', () => `c${Math.random().toString(36).slice(2, 9)}`);
		const [often, why] = partsOf(copy, 'questions') as [Node, Node];
		expect(often.id).not.toBe('often');
		expect(why.label).toEqual(text(`Varför är du där {{${String(often.id)}}}?`));
	});
});
