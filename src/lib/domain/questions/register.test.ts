import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/support/reading.ts';
import { identifier, type Counting } from './common.ts';
import {
	backgroundOf,
	countingsOf,
	isAnswerable,
	question,
	questionTypes,
	textsOf,
	type Question,
	type QuestionType
} from './register.ts';

const label = { sv: 'Fråga' };
const options = ['a', 'b', 'c'].map((id) => ({ id, label }));
const kinds: Record<QuestionType, object> = {
	info: { type: 'info', id: 'q', label },
	single: { type: 'single', id: 'q', label, options },
	multiple: { type: 'multiple', id: 'q', label, options },
	scale: { type: 'scale', id: 'q', label, points: options },
	faces: { type: 'faces', id: 'q', label, points: options },
	matrix: { type: 'matrix', id: 'q', label, rows: options, points: options },
	ranking: { type: 'ranking', id: 'q', label, options },
	number: { type: 'number', id: 'q', label },
	date: { type: 'date', id: 'q', label },
	shortText: { type: 'shortText', id: 'q', label },
	longText: { type: 'longText', id: 'q', label },
	picture: {
		type: 'picture',
		id: 'q',
		label,
		options: options.map((option) => ({ ...option, drawing: { sign: 'house' } }))
	},
	district: { type: 'district', id: 'q', label, options },
	contact: { type: 'contact', id: 'q', label, purpose: label, keepDays: 30 }
};
const parsed = Object.fromEntries(
	Object.entries(kinds).map(([type, value]) => [type, question.parse(value)])
) as Record<QuestionType, Question>;

const countingFor = (value: object): Counting | undefined => countingsOf(question.parse(value))[0];

describe('the register of question types', () => {
	it('has every type', () => expect(questionTypes.toSorted()).toEqual(Object.keys(kinds).toSorted()));
	it('reads each type by its own rules', () => {
		const answers = Object.values(parsed)
			.filter(isAnswerable)
			.map((value) => {
				const { answer, issue } = readingOf(value)('a');
				return [value.type, answer ?? issue?.code];
			});
		expect(Object.fromEntries(answers)).toEqual({
			single: 'a',
			multiple: ['a'],
			scale: 'a',
			faces: 'a',
			matrix: undefined,
			ranking: undefined,
			number: 'not-a-number',
			date: 'not-a-date',
			shortText: 'a',
			longText: 'a',
			picture: 'a',
			district: 'a',
			contact: 'not-an-address'
		});
	});
	it('counts choices one by one, several each by itself, texts only as answered', () => {
		expect(countingFor(kinds.single)).toMatchObject({ id: 'q', kind: 'one', ordered: false });
		expect(countingFor(kinds.scale)).toMatchObject({ kind: 'one', ordered: true });
		expect(countingFor(kinds.faces)).toMatchObject({ kind: 'one', ordered: true });
		expect(countingFor(kinds.multiple)).toMatchObject({ kind: 'each' });
		for (const type of ['number', 'date', 'shortText', 'longText'] as const)
			expect(countingFor(kinds[type])).toEqual({ id: 'q', kind: 'answered' });
		const bands = [
			{ id: 'low', from: 0, label },
			{ id: 'high', from: 10, label }
		];
		const counting = countingFor({ ...kinds.number, bands });
		expect(counting).toMatchObject({ kind: 'one', ordered: true });
		expect(counting?.kind === 'one' && counting.of(12)).toBe('high');
	});
	it('counts a matrix row by row, a ranking by what was put first, and never a contact', () => {
		expect(countingsOf(parsed.matrix).map(({ id, kind }) => [id, kind])).toEqual([
			['q.a', 'one'],
			['q.b', 'one'],
			['q.c', 'one']
		]);
		const [ranked] = countingsOf(parsed.ranking);
		expect(ranked?.kind === 'one' && ranked.of(['b', 'a'])).toBe('b');
		expect(countingsOf(parsed.contact)).toEqual([]);
		expect(countingFor(kinds.picture)).toMatchObject({ kind: 'one' });
		expect(countingFor({ ...kinds.picture, most: 2 })).toMatchObject({ kind: 'each' });
	});
	it('merges ages and incomes with their neighbours only', () => {
		for (const [kind, ordered] of Object.entries({ age: true, income: true, gender: false, district: false }))
			expect(countingFor({ ...kinds.single, background: { kind, why: label } })).toMatchObject({ ordered });
	});
	it('finds the background marking, and none where none can be', () => {
		const background = { kind: 'age', why: label };
		expect(backgroundOf(question.parse({ ...kinds.multiple, background }))).toEqual(background);
		expect(Object.values(parsed).map(backgroundOf)).toEqual(Object.values(parsed).map(() => undefined));
		expect(question.safeParse({ ...kinds.scale, background }).success).toBe(false);
	});
	it('tells people’s own words from the rest', () => {
		expect(
			Object.values(parsed)
				.filter((value) => textsOf(value).length > 0)
				.map(({ type }) => type)
		).toEqual(['shortText', 'longText']);
		const withOther = question.parse({
			...kinds.single,
			options: [...options, { id: 'else', label, other: true }]
		});
		expect(textsOf(withOther)).toEqual(['q.other']);
	});
});

describe('an identifier', () => {
	it.each(['a', 'q1', 'often-2', 'A_b'])('may be %s', (id) =>
		expect(identifier.safeParse(id).success).toBe(true)
	);
	it.each(['', '1a', 'å', 'a b', 'a.b', 'a'.repeat(64), '__proto__', 'constructor', 'toString', 'valueOf'])(
		'may not be %s',
		(id) => expect(identifier.safeParse(id).success).toBe(false)
	);
});
