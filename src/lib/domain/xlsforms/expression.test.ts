import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operators, type Expression } from './expression.ts';
import { parseExpression } from './parse.ts';
import { printExpression } from './print.ts';

const read = (source: string) => {
	const parsed = parseExpression(source);
	return 'expression' in parsed ? parsed.expression : parsed;
};

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,8}$/);
const operatorWords = ['and', 'or', 'div', 'mod'];
const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
	const several = fc.array(tie('expression'), { minLength: 2, maxLength: 4 });
	return {
		expression: fc.oneof(
			{ maxDepth: 4, withCrossShrink: true },
			fc.record({ text: fc.string() }) as fc.Arbitrary<Expression>,
			fc.record({ number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0) }),
			fc.record({ answer: name }),
			fc.constant({ self: true } as Expression),
			// Literal texts put together are read as the one text they are.
			fc
				.record({ call: name, args: fc.array(tie('expression'), { maxLength: 3 }) })
				.filter(({ call }) => call !== 'concat' && !operatorWords.includes(call)),
			fc.record({ and: several }),
			fc.record({ or: several }),
			fc.record({ minus: tie('expression').filter((one) => !('number' in one && !(one.number < 0))) }),
			fc.record({ op: fc.constantFrom(...operators), left: tie('expression'), right: tie('expression') })
		)
	};
});

describe('an expression', () => {
	it('is read as it was printed', () =>
		fc.assert(
			fc.property(expression, (one) => {
				expect(read(printExpression(one))).toEqual(one);
			}),
			{ numRuns: 2000 }
		));
	it('never takes the reader down, whatever stands there', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.constantFrom(...'$ { } ( ) . , \' " ‘ ” and or not selected a 1 = != <'.split(' '), ' '),
						fc.string()
					)
				),
				(parts) => {
					const parsed = parseExpression(parts.join(''));
					expect('expression' in parsed || parsed.broken >= 0).toBe(true);
				}
			),
			{ numRuns: 2000 }
		));
});

describe('what people write', () => {
	it.each<[string, Expression]>([
		["${a} = 'x'", { op: '=', left: { answer: 'a' }, right: { text: 'x' } }],
		["${ a }='x'", { op: '=', left: { answer: 'a' }, right: { text: 'x' } }],
		['. > 10.5', { op: '>', left: { self: true }, right: { number: 10.5 } }],
		['.>=0', { op: '>=', left: { self: true }, right: { number: 0 } }],
		['. >= -5', { op: '>=', left: { self: true }, right: { number: -5 } }],
		["selected(${a}, 'x')", { call: 'selected', args: [{ answer: 'a' }, { text: 'x' }] }],
		["selected (${a}, 'x')", { call: 'selected', args: [{ answer: 'a' }, { text: 'x' }] }],
		['pastel=yes', { op: '=', left: { path: 'pastel' }, right: { path: 'yes' } }],
		['../a/b', { path: '../a/b' }],
		['jr:choice-name(1)', { call: 'jr:choice-name', args: [{ number: 1 }] }],
		['a or b and c', { or: [{ path: 'a' }, { and: [{ path: 'b' }, { path: 'c' }] }] }],
		['2 - -1', { op: '-', left: { number: 2 }, right: { number: -1 } }],
		['${a}-1', { op: '-', left: { answer: 'a' }, right: { number: 1 } }],
		[`concat('a', "'", '"b')`, { text: `a'"b` }]
	])('%s', (source, one) => expect(read(source)).toEqual(one));

	it('may stand in the quotation marks that spreadsheets make', () => {
		expect(parseExpression('selected(${a}, ‘other’)')).toEqual({
			expression: { call: 'selected', args: [{ answer: 'a' }, { text: 'other' }] },
			straightened: true
		});
		expect(parseExpression("${a} = 'it’s'")).toMatchObject({ straightened: false });
		expect(read("${a} = 'it’s'")).toMatchObject({ right: { text: 'it’s' } });
	});

	it.each([
		['', 0],
		["${a} = 'x", 7],
		['${a} == 1', 6],
		["(${a} = 'x'", 11],
		["${a} = 'x')", 10],
		['${a} and', 8],
		['only letters allowed', 5],
		['${a} && ${b}', 5]
	])('%s is broken at %i', (source, at) => expect(parseExpression(source)).toEqual({ broken: at }));

	it('may be deep, within reason', () => {
		expect(read(`${'not('.repeat(40)}true()${')'.repeat(40)}`)).toHaveProperty('call', 'not');
		expect(read(`${'('.repeat(1900)}1${')'.repeat(1900)}`)).toHaveProperty('broken');
		expect(read(`${'-'.repeat(3000)}1`)).toHaveProperty('broken');
		expect(read('1 + '.repeat(5000))).toHaveProperty('broken');
	});
});
