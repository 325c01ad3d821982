import { compilePattern } from '../questions/pattern.ts';
import { aloneIn } from './alone.ts';
import type { Expression, Operator } from './expression.ts';
import { Refusal, dayFrom, type Problem } from './fields.ts';
import { no, together, type Limits, type Subject } from './limits.ts';
import { dayIn, facing, isCallOnSelf, isSelf, numberIn, selectedIn, textIn } from './self.ts';

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
