import { describe, expect, it } from 'vitest';
import { form as formSchema } from '../consultations/form.ts';
import type { BackgroundKind } from '../questions/common.ts';
import { crossingIssue, firstIssue, inOrder, mostCrossings } from './crossings.ts';
import { layoutOf, type Crossing } from './layout.ts';

const label = { sv: 'x' };
const asked = (id: string, kind: BackgroundKind, options: number, type = 'single') => ({
	type,
	id,
	label,
	options: Array.from({ length: options }, (_, at) => ({ id: `o${at}`, label })),
	background: { kind, why: label }
});

const layout = layoutOf(
	formSchema.parse({
		title: label,
		languages: ['sv'],
		pages: [
			{
				id: 'page',
				questions: [
					asked('gender', 'gender', 3),
					asked('age', 'age', 6),
					asked('district', 'district', 11),
					asked('disability', 'disability', 2),
					asked('minority', 'minority', 3, 'multiple'),
					asked('tenure', 'tenure', 4),
					asked('education', 'education', 14)
				]
			}
		]
	})
);
const codeOf = (crossings: Crossing[], added: Crossing) => crossingIssue(layout, crossings, added);

describe('crossing two backgrounds', () => {
	it('is possible for two questions, an option among them', () => {
		expect(codeOf([], ['gender', 'disability'])).toBeUndefined();
		expect(codeOf([], ['gender', 'minority:o1'])).toBeUndefined();
		expect(codeOf([['gender', 'disability']], ['gender', 'age'])).toBeUndefined();
	});

	it('is refused for what the form does not have', () => {
		expect(codeOf([], ['gender', 'income'])).toBe('crossing-unknown');
		expect(codeOf([], ['minority', 'gender'])).toBe('crossing-unknown');
		expect(codeOf([], ['constructor', 'gender'])).toBe('crossing-unknown');
	});

	it('is refused of one with itself, and of two options of one question', () => {
		expect(codeOf([], ['gender', 'gender'])).toBe('crossing-same');
		expect(codeOf([], ['minority:o0', 'minority:o1'])).toBe('crossing-one-question');
	});

	it('is refused a second time, whichever comes first', () => {
		expect(codeOf([['gender', 'age']], ['gender', 'age'])).toBe('crossing-repeated');
		expect(codeOf([['gender', 'age']], ['age', 'gender'])).toBe('crossing-repeated');
	});

	it('shows what is sensitive for the whole city only', () => {
		expect(codeOf([], ['district', 'disability'])).toBe('crossing-district');
		expect(codeOf([], ['minority:o0', 'district'])).toBe('crossing-district');
		expect(codeOf([], ['district', 'gender'])).toBeUndefined();
	});

	it('keeps to a number of groups that can be judged', () => {
		// 12 · 12 groups are 144; 12 · 15 are 180.
		expect(codeOf([], ['district', 'education'])).toBe('crossing-wide');
		expect(codeOf([], ['age', 'education'])).toBeUndefined();
	});

	it('is refused where others link the two already, at any distance', () => {
		const chain: Crossing[] = [
			['gender', 'age'],
			['age', 'tenure']
		];
		expect(codeOf(chain, ['gender', 'tenure'])).toBe('crossing-cycle');
		expect(codeOf([...chain, ['tenure', 'disability']], ['disability', 'gender'])).toBe('crossing-cycle');
		expect(codeOf(chain, ['disability', 'gender'])).toBeUndefined();
	});

	it('stops at four', () => {
		const four: Crossing[] = [
			['gender', 'age'],
			['gender', 'district'],
			['gender', 'disability'],
			['gender', 'tenure']
		];
		expect(four).toHaveLength(mostCrossings);
		expect(firstIssue(layout, four)).toBeUndefined();
		expect(codeOf(four, ['gender', 'education'])).toBe('crossings-many');
	});
});

describe('all crossings of a plan', () => {
	it('name the first that those before it hinder', () => {
		expect(
			firstIssue(layout, [
				['gender', 'age'],
				['age', 'gender']
			])
		).toEqual({ at: 1, code: 'crossing-repeated' });
	});

	it('have one name in the form’s order', () => {
		expect(inOrder(layout, ['age', 'gender'])).toEqual(['gender', 'age']);
		expect(inOrder(layout, ['gender', 'age'])).toEqual(['gender', 'age']);
	});
});
