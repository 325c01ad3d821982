import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, type Rule } from '../questions/rule.ts';
import { ruleOf } from './conditions.ts';
import { expressionOf } from './writeCondition.ts';
import type { Expression } from './expression.ts';
import type { KnownField, Lookup } from './fields.ts';
import { parseExpression } from './parse.ts';
import { printExpression } from './print.ts';

const choice = (name: string) => ({ yes: 'yes', no: 'no', '1': 'v-1', '2': 'v-2' })[name];
const fields: Record<string, KnownField> = {
	one: { field: 'one', holds: 'one', choice },
	several: { field: 'several', holds: 'several', choice },
	age: { field: 'age', holds: 'number', integer: true },
	weight: { field: 'weight', holds: 'number' },
	day: { field: 'day', holds: 'date' },
	'free text': { field: 'free', holds: 'text' },
	rating: {
		field: 'rating',
		holds: 'one',
		choice,
		steps: [1, 2, 3].map((value) => ({ id: `v-${value}`, value }))
	}
};
const lookup: Lookup = (name) => (name === 'twice' ? 'ambiguous' : (fields[name] ?? 'unknown'));

function read(source: string): Rule | undefined | { problem: unknown } {
	const parsed = parseExpression(source);
	if ('broken' in parsed) throw new Error(`Broken at ${parsed.broken}`);
	const found = ruleOf(parsed.expression, lookup);
	return 'rule' in found ? found.rule : found;
}
const is = (answer: string, ...codes: string[]): Rule => ({ answer, is: codes });

describe('what we have a rule for', () => {
	it.each<[string, Rule | undefined]>([
		["${one} = 'yes'", is('one', 'yes')],
		["'yes' = ${one}", is('one', 'yes')],
		['${one} = 1', is('one', 'v-1')],
		["${one} != 'yes'", { not: is('one', 'yes') }],
		["${one} = 'yes' or ${one} = 'no'", is('one', 'yes', 'no')],
		["${one} = 'yes' or ${age} >= 18", { any: [is('one', 'yes'), { answer: 'age', atLeast: 18 }] }],
		["${one} != ''", { answer: 'one', given: true }],
		['string-length(${free text}) > 0', { answer: 'free', given: true }],
		['count-selected(${several}) = 0', { answer: 'several', given: false }],
		["selected(${several}, 'yes')", is('several', 'yes')],
		["not(selected(${several}, 'yes'))", { not: is('several', 'yes') }],
		['${age} > 17', { answer: 'age', atLeast: 18 }],
		['18 <= ${age}', { answer: 'age', atLeast: 18 }],
		['${age} < 18', { answer: 'age', atMost: 17 }],
		["${age} >= '18'", { answer: 'age', atLeast: 18 }],
		['${age} >= 18 and ${age} <= 65', { answer: 'age', atLeast: 18, atMost: 65 }],
		['${age} = 18', is('age', '18')],
		[
			'${weight} > 2.5',
			{ all: [{ answer: 'weight', given: true }, { not: { answer: 'weight', atMost: 2.5 } }] }
		],
		["${day} > date('2026-02-28')", { answer: 'day', atLeast: '2026-03-01' }],
		["${day} <= '2026-12-31'", { answer: 'day', atMost: '2026-12-31' }],
		["${free text} = 'hej'", is('free', 'hej')],
		['${rating} >= 2', is('rating', 'v-2', 'v-3')],
		['true()', undefined]
	])('%s', (source, rule) => expect(read(source)).toEqual(rule));
});

describe('what we have none for is refused by name', () => {
	it.each([
		["regex(${free text}, '^a')", 'expression-function', { name: 'regex()' }],
		["if(${one} = 'yes', 1, 2) = 1", 'expression-function', { name: 'if()' }],
		['${day} > today()', 'expression-function', { name: 'today()' }],
		['position(..) = 1', 'expression-function', { name: 'position()' }],
		['${age} + 1 > 5', 'expression-not-supported', { part: '${age} + 1 > 5' }],
		['pastel = yes', 'expression-not-supported', { part: 'pastel = yes' }],
		['${age} > ${weight}', 'compares-answers', { name: 'age', other: 'weight' }],
		["${several} = 'yes'", 'compares-several', { name: 'several', value: 'yes' }],
		["${one} = 'maybe'", 'choice-unknown', { name: 'one', value: 'maybe' }],
		["${gone} = 'yes'", 'reference-unknown', { name: 'gone' }],
		["${twice} = 'yes'", 'reference-ambiguous', { name: 'twice' }],
		["${age} > 'old'", 'value-unclear', { part: "${age} > 'old'", value: 'old' }],
		["${day} > '31/12/2026'", 'value-unclear', { part: "${day} > '31/12/2026'", value: '31/12/2026' }],
		['${one} > 3', 'expression-not-supported', { part: '${one} > 3' }],
		['${one}', 'expression-not-supported', { part: '${one}' }],
		['false()', 'expression-function', { name: 'false()' }]
	])('%s', (source, code, params) => expect(read(source)).toEqual({ problem: { code, params } }));
});

/** XPath 1.0 as ODK computes it, as far as our expressions go: what is not answered is the empty text. */
function value(one: Expression, given: Record<string, string | string[] | number>): unknown {
	const of = (inner: Expression) => value(inner, given);
	if ('text' in one) return one.text;
	if ('number' in one) return one.number;
	if ('answer' in one) return given[one.answer] ?? '';
	if ('and' in one) return one.and.every(of);
	if ('or' in one) return one.or.some(of);
	if ('call' in one) {
		const [first, second] = one.args.map(of);
		if (one.call === 'not') return !first;
		if (one.call === 'date') return first;
		if (one.call === 'selected') return (Array.isArray(first) ? first : [first]).includes(second);
		throw new Error(one.call);
	}
	if (!('op' in one)) throw new Error('No value');
	const [left, right] = [of(one.left), of(one.right)];
	if (one.op === '=' || one.op === '!=') {
		const same = Array.isArray(left) ? left.join(' ') === right : String(left) === String(right);
		return one.op === '=' ? same : !same;
	}
	if (left === '') return false;
	return one.op === '>=' ? (left as number) >= (right as number) : (left as number) <= (right as number);
}

describe('a rule that is written', () => {
	const day = fc.constantFrom('2026-01-01', '2026-06-30', '2026-12-31');
	const condition = fc.oneof(
		fc.record({
			answer: fc.constantFrom('one', 'several'),
			is: fc.uniqueArray(fc.constantFrom('yes', 'no'), { minLength: 1 })
		}),
		fc.record({ answer: fc.constantFrom('one', 'several', 'age', 'day'), given: fc.boolean() }),
		fc.record({ answer: fc.constant('age'), atLeast: fc.nat(3) }),
		fc.record({ answer: fc.constant('age'), atLeast: fc.nat(3), atMost: fc.nat(3) }),
		fc.record({ answer: fc.constant('day'), atMost: day }),
		fc.record({ answer: fc.constant('age'), is: fc.constant(['2']) })
	);
	const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
		rule: fc.oneof(
			{ maxDepth: 3, withCrossShrink: true },
			condition as fc.Arbitrary<Rule>,
			fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
			fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
			fc.record({ not: tie('rule') })
		)
	}));
	const answers = fc.record(
		{
			one: fc.constantFrom('yes', 'no'),
			several: fc.constantFrom<string[]>(['yes'], ['no'], ['yes', 'no']),
			age: fc.nat(4),
			day
		},
		{ requiredKeys: [] }
	);
	const holdsSeveral = (field: string) => field === 'several';

	it('holds for the same answers as the expression does elsewhere', () =>
		fc.assert(
			fc.property(rule, answers, (one, found) => {
				const given = found as Record<string, string | number | string[]>;
				expect(value(expressionOf(one, holdsSeveral), given)).toBe(matches(one, given));
			}),
			{ numRuns: 3000 }
		));
	it('is read as one that holds for the same answers', () =>
		fc.assert(
			fc.property(rule, answers, (one, found) => {
				const given = found as Record<string, string | number | string[]>;
				const back = read(printExpression(expressionOf(one, holdsSeveral))) as Rule;
				expect(matches(back, given)).toBe(matches(one, given));
			}),
			{ numRuns: 3000 }
		));
});
