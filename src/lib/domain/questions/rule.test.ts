import { describe, expect, it } from 'vitest';
import { depthOf, fieldsIn, matches, rule, type Rule } from './rule.ts';

const is = (answer: string, ...codes: string[]): Rule => ({ answer, is: codes });

describe('matches', () => {
	it('looks at one option, or one of several chosen', () => {
		expect(matches(is('a', 'x', 'y'), { a: 'y' })).toBe(true);
		expect(matches(is('a', 'x'), { a: ['w', 'x'] })).toBe(true);
		expect(matches(is('a', 'x'), { a: 'y' })).toBe(false);
		expect(matches(is('a', 'x'), {})).toBe(false);
	});
	it('looks at whether anything was answered', () => {
		expect(matches({ answer: 'a', given: true }, { a: 0 })).toBe(true);
		expect(matches({ answer: 'a', given: false }, {})).toBe(true);
	});
	it('looks at numbers and days, both ends included', () => {
		expect(matches({ answer: 'n', atLeast: 3, atMost: 5 }, { n: 5 })).toBe(true);
		expect(matches({ answer: 'n', atLeast: 3 }, { n: 2 })).toBe(false);
		expect(matches({ answer: 'd', atLeast: '2026-01-01' }, { d: '2026-01-01' })).toBe(true);
		expect(matches({ answer: 'd', atLeast: 3 }, { d: '2026-01-01' })).toBe(false);
		expect(matches({ answer: 'm', atLeast: 1 }, { m: ['a'] })).toBe(false);
	});
	it('puts them together', () => {
		const both: Rule = { all: [is('a', 'x'), { any: [is('b', 'y'), { not: is('c', 'z') }] }] };
		expect(matches(both, { a: 'x', b: 'y', c: 'z' })).toBe(true);
		expect(matches(both, { a: 'x', c: 'z' })).toBe(false);
		expect(matches(both, { a: 'x' })).toBe(true);
	});
});

it('knows its fields and its depth', () => {
	const one: Rule = { all: [is('a', 'x'), { not: { any: [is('b.row', 'y'), is('a', 'z')] } }] };
	expect(fieldsIn(one)).toEqual(['a', 'b.row']);
	expect(depthOf(one)).toBe(4);
});

it.each([
	{},
	{ all: [] },
	{ answer: 'a', is: [] },
	{ answer: 'a b', is: ['x'] },
	{ not: {} },
	{ answer: 'a', is: ['x'], given: true }
])('%j is no rule', (value) => expect(rule.safeParse(value).success).toBe(false));
