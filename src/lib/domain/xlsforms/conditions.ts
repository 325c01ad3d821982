import type { Condition, Rule } from '../questions/rule.ts';
import type { Expression, Operator } from './expression.ts';
import { Refusal, dayFrom, isDay, type KnownField, type Lookup, type Problem } from './fields.ts';
import { figures, printExpression } from './print.ts';

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

const turned: Record<Comparison, Comparison> = {
	'=': '=',
	'!=': '!=',
	'<': '>',
	'<=': '>=',
	'>': '<',
	'>=': '<='
};

const isComparison = (op: Operator): op is Comparison => op in turned;

const shortly = (one: Expression): string => printExpression(one).slice(0, 120);

const unsupported = (one: Expression): never => {
	if ('call' in one) throw new Refusal('expression-function', { name: `${one.call}()` });
	throw new Refusal('expression-not-supported', { part: shortly(one) });
};

function known(name: string, lookup: Lookup): KnownField {
	const found = lookup(name);
	if (found === 'unknown') throw new Refusal('reference-unknown', { name });
	if (found === 'ambiguous') throw new Refusal('reference-ambiguous', { name });
	return found;
}

/** A value that an answer is compared with, as text: `'a'`, `5`, `date('2026-01-01')`. */
function literal(one: Expression): string | undefined {
	if ('text' in one) return one.text;
	if ('number' in one) return figures(one.number);
	const [inner] = 'call' in one && ['date', 'string', 'number'].includes(one.call) ? one.args : [];
	return inner && 'text' in inner
		? inner.text
		: inner && 'number' in inner
			? figures(inner.number)
			: undefined;
}

function codeOf({ choice }: KnownField, value: string, name: string): string {
	if (!choice) return value;
	const id = choice(value);
	if (id === undefined) throw new Refusal('choice-unknown', { name, value });
	return id;
}

const not = (rule: Rule): Rule => ({ not: rule });

const given = (field: string, is: boolean): Rule => ({ answer: field, given: is });

/** More than, and less than, in whole steps where there are any; else not at most, and not at least. */
function bounded({ field, integer }: KnownField, op: Comparison, value: number | string): Rule {
	const atLeast = (bound: number | string): Rule => ({ answer: field, atLeast: bound });
	const atMost = (bound: number | string): Rule => ({ answer: field, atMost: bound });
	if (op === '>=') return atLeast(value);
	if (op === '<=') return atMost(value);
	const up = op === '>';
	if (typeof value === 'string') return up ? atLeast(dayFrom(value, 1)) : atMost(dayFrom(value, -1));
	if (integer) return up ? atLeast(Math.floor(value) + 1) : atMost(Math.ceil(value) - 1);
	return { all: [given(field, true), not(up ? atMost(value) : atLeast(value))] };
}

/** Steps of a scale that are more or less than a number. */
function among({ field, steps = [] }: KnownField, op: Comparison, bound: number | string): Rule {
	const holds: Partial<Record<Comparison, (value: number) => boolean>> = {
		'<': (value) => value < Number(bound),
		'<=': (value) => value <= Number(bound),
		'>': (value) => value > Number(bound),
		'>=': (value) => value >= Number(bound)
	};
	const is = steps.filter(({ value }) => holds[op]?.(value)).map(({ id }) => id);
	if (is.length === 0) throw new Refusal('choice-unknown', { name: field, value: `${op} ${bound}` });
	return { answer: field, is };
}

function boundOf({ holds }: KnownField, value: string, part: string): number | string {
	if (holds === 'date' && isDay(value)) return value;
	if (holds === 'number' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
	if (holds !== 'number' && holds !== 'date') throw new Refusal('expression-not-supported', { part });
	throw new Refusal('value-unclear', { part, value });
}

function compared(name: string, op: Comparison, value: string, whole: Expression, lookup: Lookup): Rule {
	const field = known(name, lookup);
	const equals = op === '=' || op === '!=';
	if (value === '' && equals) return given(field.field, op === '!=');
	if (!equals && field.steps)
		return among(field, op, boundOf({ ...field, holds: 'number' }, value, shortly(whole)));
	if (!equals) return bounded(field, op, boundOf(field, value, shortly(whole)));
	if (field.holds === 'several') throw new Refusal('compares-several', { name, value });
	const same: Rule = { answer: field.field, is: [codeOf(field, value, name)] };
	return op === '=' ? same : not(same);
}

/** `count-selected(${q}) > 0` and `string-length(${q}) = 0` ask whether there is an answer. */
function counted(name: string, op: Comparison, value: string, whole: Expression, lookup: Lookup): Rule {
	const { field } = known(name, lookup);
	const some = ['> 0', '>= 1', '!= 0'].includes(`${op} ${value}`);
	const none = ['= 0', '< 1', '<= 0'].includes(`${op} ${value}`);
	return some || none ? given(field, some) : unsupported(whole);
}

function comparison(whole: Extract<Expression, { op: Operator }>, lookup: Lookup): Rule {
	const { op, left, right } = whole;
	if (!isComparison(op)) return unsupported(whole);
	if ('answer' in left && 'answer' in right)
		throw new Refusal('compares-answers', { name: left.answer, other: right.answer });
	const [subject, value, way] =
		literal(left) === undefined
			? ([left, literal(right), op] as const)
			: ([right, literal(left), turned[op]] as const);
	if (value === undefined) return unsupported('call' in right ? right : 'call' in left ? left : whole);
	if ('answer' in subject) return compared(subject.answer, way, value, whole, lookup);
	if ('call' in subject && ['count-selected', 'string-length'].includes(subject.call)) {
		const [of] = subject.args;
		if (of && 'answer' in of) return counted(of.answer, way, value, whole, lookup);
	}
	return unsupported('call' in subject ? subject : whole);
}

function selected(args: Expression[], whole: Expression, lookup: Lookup): Rule {
	const [of, what] = args;
	const value = what && literal(what);
	if (args.length !== 2 || !of || !('answer' in of) || value === undefined) return unsupported(whole);
	const field = known(of.answer, lookup);
	return { answer: field.field, is: [codeOf(field, value.trim(), of.answer)] };
}

const isChoice = (rule: Rule): rule is Extract<Condition, { is: string[] }> => 'is' in rule;

/** One of several choices of the same question is one condition with us. */
function anyOf(rules: Rule[]): Rule {
	const choices = rules.filter(isChoice);
	const [first] = choices;
	const ofOne =
		first && choices.length === rules.length && choices.every(({ answer }) => answer === first.answer);
	return ofOne ? { answer: first.answer, is: choices.flatMap(({ is }) => is) } : { any: rules };
}

/** At least and at most of the same question is one condition with us. */
function allOf(rules: Rule[]): Rule {
	const [low, high, ...more] = rules;
	const isRange =
		low && high && more.length === 0 && 'atLeast' in low && 'atMost' in high && low.answer === high.answer;
	if (!isRange || 'atMost' in low || 'atLeast' in high) return { all: rules };
	return { answer: low.answer, atLeast: low.atLeast, atMost: high.atMost } as Condition;
}

function ruleFrom(one: Expression, lookup: Lookup): Rule {
	if ('or' in one) return anyOf(one.or.map((part) => ruleFrom(part, lookup)));
	if ('and' in one) return allOf(one.and.map((part) => ruleFrom(part, lookup)));
	if ('op' in one) return comparison(one, lookup);
	if (!('call' in one)) return unsupported(one);
	const [first, ...more] = one.args;
	if (one.call === 'not' && first && more.length === 0) return not(ruleFrom(first, lookup));
	if (one.call === 'selected') return selected(one.args, one, lookup);
	return unsupported(one);
}

const isAlways = (one: Expression): boolean => 'call' in one && one.call === 'true' && one.args.length === 0;

/**
 * A `relevant` expression as a rule; `rule: undefined` where it always holds.
 * What an answer that is missing means is the same in both: it equals the empty text, and no bound holds of it.
 */
export function ruleOf(one: Expression, lookup: Lookup): { rule: Rule | undefined } | { problem: Problem } {
	try {
		return { rule: isAlways(one) ? undefined : ruleFrom(one, lookup) };
	} catch (error) {
		if (error instanceof Refusal) return { problem: error.problem };
		throw error;
	}
}
