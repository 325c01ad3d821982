import { compilePattern } from '../questions/pattern.ts';
import type { Expression, Operator } from './expression.ts';
import { dayFrom, isDay, Refusal, type Problem } from './fields.ts';
import { printExpression } from './print.ts';

/** What a constraint allows, in the terms of our questions. */
export type Limits = {
	min?: number | string;
	max?: number | string;
	/** The bound itself is allowed, and was not in the workbook. */
	included?: number[];
	pattern?: string;
	shortest?: number;
	longest?: number;
	least?: number;
	most?: number;
	/** Names of choices that stand alone. */
	alone?: string[];
};

/** What the constraint is on; `choices` by name. */
export type Subject =
	| { holds: 'number'; integer: boolean }
	| { holds: 'date' | 'text' }
	| { holds: 'several'; choices: readonly string[] };

const no = (one: Expression): never => {
	throw new Refusal('constraint-not-supported', { part: printExpression(one).slice(0, 120) });
};

const flipped: Partial<Record<Operator, Operator>> = {
	'<': '>',
	'<=': '>=',
	'>': '<',
	'>=': '<=',
	'=': '=',
	'!=': '!='
};
const negated: Partial<Record<Operator, Operator>> = {
	'<': '>=',
	'<=': '>',
	'>': '<=',
	'>=': '<',
	'=': '!=',
	'!=': '='
};

/** Conjuncts of a constraint, with `not` taken inwards where it can be. */
function conjuncts(one: Expression): Expression[] {
	if ('and' in one) return one.and.flatMap(conjuncts);
	if ('call' in one && one.call === 'not' && one.args.length === 1) {
		const [inner] = one.args as [Expression];
		if ('op' in inner && negated[inner.op]) return [{ ...inner, op: negated[inner.op]! }];
		if ('or' in inner) return inner.or.flatMap((part) => conjuncts({ call: 'not', args: [part] }));
	}
	return 'call' in one && one.call === 'true' ? [] : [one];
}

const isSelf = (one: Expression | undefined): boolean => one !== undefined && 'self' in one;
const isCallOnSelf = (one: Expression | undefined, name: string): boolean =>
	one !== undefined && 'call' in one && one.call === name && isSelf(one.args[0]);
const textIn = (one: Expression | undefined): string | undefined =>
	one && 'text' in one ? one.text : undefined;

/** The choice in `selected(., 'x')`. */
const selectedIn = (one: Expression): string | undefined =>
	isCallOnSelf(one, 'selected') && 'call' in one && one.args.length === 2 ? textIn(one.args[1]) : undefined;

const numberIn = (one: Expression): number | undefined =>
	'number' in one
		? one.number
		: 'text' in one && one.text.trim() !== '' && Number.isFinite(Number(one.text))
			? Number(one.text)
			: undefined;

function dayIn(one: Expression): string | undefined {
	const text = 'call' in one && one.call === 'date' ? textIn(one.args[0]) : textIn(one);
	return text !== undefined && isDay(text) ? text : undefined;
}

/** A comparison with its subject to the left. */
function facing(one: Extract<Expression, { op: Operator }>): {
	of: Expression;
	op: Operator;
	value: Expression;
} {
	const subjectFirst = isSelf(one.left) || 'call' in one.left;
	return subjectFirst && !('call' in one.left && one.left.call === 'date')
		? { of: one.left, op: one.op, value: one.right }
		: { of: one.right, op: flipped[one.op] ?? one.op, value: one.left };
}

/** Whole bounds of a comparison of whole numbers. */
function wholeBounds(op: Operator, value: number): { low?: number; high?: number } | undefined {
	if (op === '=') return { low: value, high: value };
	if (op === '>=') return { low: Math.ceil(value) };
	if (op === '>') return { low: Math.floor(value) + 1 };
	if (op === '<=') return { high: Math.floor(value) };
	return op === '<' ? { high: Math.ceil(value) - 1 } : undefined;
}

function numberLimits(op: Operator, value: number, integer: boolean, whole: Expression): Limits {
	if (op === '=') return { min: value, max: value };
	if (op === '>=') return { min: value };
	if (op === '<=') return { max: value };
	if (op !== '<' && op !== '>') return no(whole);
	if (integer) {
		const { low, high } = wholeBounds(op, value) ?? {};
		return low === undefined ? { max: high! } : { min: low };
	}
	return { ...(op === '>' ? { min: value } : { max: value }), included: [value] };
}

function dateLimits(op: Operator, value: string, whole: Expression): Limits {
	if (op === '=') return { min: value, max: value };
	if (op === '>=' || op === '>') return { min: op === '>' ? dayFrom(value, 1) : value };
	if (op === '<=' || op === '<') return { max: op === '<' ? dayFrom(value, -1) : value };
	return no(whole);
}

function comparisonLimits(one: Extract<Expression, { op: Operator }>, subject: Subject): Limits {
	const { of, op, value } = facing(one);
	const number = numberIn(value);
	if (isSelf(of) && subject.holds === 'number' && number !== undefined)
		return numberLimits(op, number, subject.integer, one);
	const day = dayIn(value);
	if (isSelf(of) && subject.holds === 'date' && day !== undefined) return dateLimits(op, day, one);
	const bounds = number === undefined ? undefined : wholeBounds(op, number);
	if (!bounds) return no(one);
	const { low, high } = bounds;
	if (subject.holds === 'text' && isCallOnSelf(of, 'string-length'))
		return {
			...(low === undefined ? {} : { shortest: low }),
			...(high === undefined ? {} : { longest: high })
		};
	if (subject.holds === 'several' && isCallOnSelf(of, 'count-selected'))
		return { ...(low === undefined ? {} : { least: low }), ...(high === undefined ? {} : { most: high }) };
	return no(one);
}

const isMoreThanOne = (one: Expression): boolean =>
	'op' in one &&
	isCallOnSelf(one.left, 'count-selected') &&
	((one.op === '>' && 'number' in one.right && one.right.number === 1) ||
		(one.op === '>=' && 'number' in one.right && one.right.number === 2));

/** Names in `selected(., 'a') or selected(., 'b')`. */
function selectedNames(one: Expression): string[] | undefined {
	const names = ('or' in one ? one.or : [one]).map(selectedIn);
	return names.every((name) => name !== undefined) ? names : undefined;
}

/**
 * A choice that stands alone, in the ways people write it: not it and more than one; not it and any of all the others;
 * if it, then one alone.
 */
function aloneIn(one: Expression, choices: readonly string[]): string[] | undefined {
	if (!('call' in one)) return undefined;
	if (one.call === 'if') {
		const [when, then, otherwise] = one.args;
		const name = when && selectedIn(when);
		const single =
			then &&
			'op' in then &&
			isCallOnSelf(then.left, 'count-selected') &&
			then.op === '=' &&
			numberIn(then.right) === 1;
		const free = otherwise && 'call' in otherwise && otherwise.call === 'true';
		return name !== undefined && single && free ? [name] : undefined;
	}
	const [inner] = one.args;
	if (one.call !== 'not' || !inner || !('and' in inner) || inner.and.length !== 2) return undefined;
	const [a, b] = inner.and as [Expression, Expression];
	for (const [first, second] of [
		[a, b],
		[b, a]
	] as const) {
		const alone = selectedNames(first);
		if (!alone) continue;
		if (isMoreThanOne(second)) return alone;
		const others = selectedNames(second);
		const rest = choices.filter((choice) => !alone.includes(choice));
		if (alone.length === 1 && others && rest.every((choice) => others.includes(choice))) return alone;
	}
	return undefined;
}

/** `count-selected(.) >= 2 or selected(., 'none')`: one that stands alone need not be so many. */
function leastUnlessAlone(one: Expression, subject: Subject): Limits | undefined {
	if (!('or' in one)) return undefined;
	const [first, ...rest] = one.or;
	const names = rest.map(selectedIn);
	if (!first || !('op' in first) || names.includes(undefined)) return undefined;
	const { least, ...more } = comparisonLimits(first, subject);
	return least !== undefined && Object.keys(more).length === 0 ? { least } : undefined;
}

function limitsOfOne(one: Expression, subject: Subject): Limits {
	if ('op' in one) return comparisonLimits(one, subject);
	if (subject.holds === 'several') {
		const alone = aloneIn(one, subject.choices);
		if (alone) return { alone };
		return leastUnlessAlone(one, subject) ?? no(one);
	}
	if (subject.holds !== 'text' || !isCallOnSelf(one, 'regex') || !('call' in one)) return no(one);
	const pattern = textIn(one.args[1]);
	if (pattern === undefined || one.args.length !== 2) return no(one);
	if (!compilePattern(pattern)) throw new Refusal('pattern-not-simple', { pattern: pattern.slice(0, 120) });
	return { pattern };
}

const most = <Value extends number | string>(a: Value | undefined, b: Value): Value =>
	a !== undefined && a > b ? a : b;
const least = <Value extends number | string>(a: Value | undefined, b: Value): Value =>
	a !== undefined && a < b ? a : b;

/** Both must hold: the narrower of each bound. */
function together(a: Limits, b: Limits, whole: Expression): Limits {
	if (a.pattern !== undefined && b.pattern !== undefined) return no(whole);
	const low = (key: 'min' | 'shortest' | 'least') =>
		b[key] === undefined ? {} : { [key]: most(a[key], b[key]) };
	const high = (key: 'max' | 'longest' | 'most') =>
		b[key] === undefined ? {} : { [key]: least(a[key], b[key]) };
	return {
		...a,
		...b,
		...low('min'),
		...low('shortest'),
		...low('least'),
		...high('max'),
		...high('longest'),
		...high('most'),
		...(a.alone || b.alone ? { alone: [...(a.alone ?? []), ...(b.alone ?? [])] } : {}),
		...(a.included || b.included ? { included: [...(a.included ?? []), ...(b.included ?? [])] } : {})
	};
}

/** A shortest length is a pattern with us; both a pattern and a shortest length is more than we have. */
function withoutShortest({ shortest, ...limits }: Limits, whole: Expression): Limits {
	if (shortest === undefined || shortest <= 1) return limits;
	if (limits.pattern !== undefined) return no(whole);
	return { ...limits, pattern: `[\\s\\S]{${shortest},}` };
}

/** What a `constraint` allows. Problems: `constraint-not-supported`, `pattern-not-simple`. */
export function limitsOf(one: Expression, subject: Subject): { limits: Limits } | { problem: Problem } {
	try {
		const limits = conjuncts(one)
			.map((part) => limitsOfOne(part, subject))
			.reduce((a, b) => together(a, b, one), {});
		return { limits: withoutShortest(limits, one) };
	} catch (error) {
		if (error instanceof Refusal) return { problem: error.problem };
		throw error;
	}
}

const self: Expression = { self: true };
const compare = (left: Expression, op: Operator, right: Expression): Expression => ({ op, left, right });
const call = (name: string, ...args: Expression[]): Expression => ({ call: name, args });
const value = (bound: number | string): Expression =>
	typeof bound === 'number' ? { number: bound } : call('date', { text: bound });

/** The `constraint` that says these limits, or undefined where nothing is limited. */
export function constraintOf({
	min,
	max,
	pattern,
	longest,
	least,
	most,
	alone = []
}: Limits): string | undefined {
	const isAlone = alone.map((name) => call('selected', self, { text: name }));
	const enough =
		least === undefined ? undefined : compare(call('count-selected', self), '>=', { number: least });
	const parts: Expression[] = [
		...(min === undefined ? [] : [compare(self, '>=', value(min))]),
		...(max === undefined ? [] : [compare(self, '<=', value(max))]),
		...(pattern === undefined ? [] : [call('regex', self, { text: pattern })]),
		...(longest === undefined ? [] : [compare(call('string-length', self), '<=', { number: longest })]),
		...(enough === undefined ? [] : [isAlone.length > 0 ? { or: [enough, ...isAlone] } : enough]),
		...(most === undefined ? [] : [compare(call('count-selected', self), '<=', { number: most })]),
		...isAlone.map((one) =>
			call('not', { and: [one, compare(call('count-selected', self), '>', { number: 1 })] })
		)
	];
	if (parts.length === 0) return undefined;
	return printExpression(parts.length === 1 ? parts[0]! : { and: parts });
}
