import type { Expression, Operator } from './expression.ts';
import { isDay } from './fields.ts';

const flipped: Partial<Record<Operator, Operator>> = {
	'<': '>',
	'<=': '>=',
	'>': '<',
	'>=': '<=',
	'=': '=',
	'!=': '!='
};

/** The dot: the answer that the constraint is on. */
export const isSelf = (one: Expression | undefined): boolean => one !== undefined && 'self' in one;

/** A function of the answer itself: `count-selected(.)`. */
export const isCallOnSelf = (one: Expression | undefined, name: string): boolean =>
	one !== undefined && 'call' in one && one.call === name && isSelf(one.args[0]);

/** A text in quotation marks. */
export const textIn = (one: Expression | undefined): string | undefined =>
	one && 'text' in one ? one.text : undefined;

/** The choice in `selected(., 'x')`. */
export const selectedIn = (one: Expression): string | undefined =>
	isCallOnSelf(one, 'selected') && 'call' in one && one.args.length === 2 ? textIn(one.args[1]) : undefined;

/** A number, also one in quotation marks. */
export const numberIn = (one: Expression): number | undefined =>
	'number' in one
		? one.number
		: 'text' in one && one.text.trim() !== '' && Number.isFinite(Number(one.text))
			? Number(one.text)
			: undefined;

/** A day: `date('2026-11-24')`, or the text alone. */
export function dayIn(one: Expression): string | undefined {
	const text = 'call' in one && one.call === 'date' ? textIn(one.args[0]) : textIn(one);
	return text !== undefined && isDay(text) ? text : undefined;
}

/** A comparison with its subject to the left. */
export function facing(one: Extract<Expression, { op: Operator }>): {
	of: Expression;
	op: Operator;
	value: Expression;
} {
	const subjectFirst = isSelf(one.left) || 'call' in one.left;
	return subjectFirst && !('call' in one.left && one.left.call === 'date')
		? { of: one.left, op: one.op, value: one.right }
		: { of: one.right, op: flipped[one.op] ?? one.op, value: one.left };
}
