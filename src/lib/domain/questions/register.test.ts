import { describe, expect, it } from 'vitest';
import { identifier } from './common.ts';
import {
	backgroundOf,
	countingOf,
	isAnswerable,
	isText,
	question,
	readAnswer,
	type Question
} from './register.ts';

const label = { sv: 'Fråga' };
const options = ['a', 'b', 'c'].map((id) => ({ id, label }));
const kinds = {
	info: { type: 'info', id: 'q', label },
	single: { type: 'single', id: 'q', label, options },
	multiple: { type: 'multiple', id: 'q', label, options },
	scale: { type: 'scale', id: 'q', label, points: options },
	number: { type: 'number', id: 'q', label },
	shortText: { type: 'shortText', id: 'q', label },
	longText: { type: 'longText', id: 'q', label }
};
const parsed = Object.fromEntries(
	Object.entries(kinds).map(([type, value]) => [type, question.parse(value)])
) as Record<keyof typeof kinds, Question>;

const countingFor = (value: object) => {
	const found = question.parse(value);
	if (!isAnswerable(found)) throw new Error('info is not counted');
	return countingOf(found);
};

describe('the register of question types', () => {
	it('reads each type by its own rules', () => {
		const answers = Object.values(parsed)
			.filter(isAnswerable)
			.map((value) => [value.type, readAnswer(value, 'a').answer ?? readAnswer(value, 'a').issue?.code]);
		expect(Object.fromEntries(answers)).toEqual({
			single: 'a',
			multiple: ['a'],
			scale: 'a',
			number: 'not-a-number',
			shortText: 'a',
			longText: 'a'
		});
	});
	it('counts choices one by one, several each by itself, texts only as answered', () => {
		expect(countingFor(kinds.single)).toMatchObject({ kind: 'one', ordered: false });
		expect(countingFor(kinds.scale)).toMatchObject({ kind: 'one', ordered: true });
		expect(countingFor(kinds.multiple)).toMatchObject({ kind: 'each' });
		expect(countingFor(kinds.number)).toEqual({ kind: 'answered' });
		expect(countingFor(kinds.shortText)).toEqual({ kind: 'answered' });
		expect(countingFor(kinds.longText)).toEqual({ kind: 'answered' });
		const bands = [
			{ id: 'low', from: 0, label },
			{ id: 'high', from: 10, label }
		];
		const counting = countingFor({ ...kinds.number, bands });
		expect(counting).toMatchObject({ kind: 'one', ordered: true });
		expect(counting.kind === 'one' && counting.of(12)).toBe('high');
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
	it('tells texts from the rest', () =>
		expect(
			Object.values(parsed)
				.filter(isText)
				.map(({ type }) => type)
		).toEqual(['shortText', 'longText']));
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
