import type { Condition, Rule } from '../questions/rule.ts';
import type { Expression, Operator } from './expression.ts';

const compare = (name: string, op: Operator, right: Expression): Expression => ({
	op,
	left: { answer: name },
	right
});

const bound = (value: number | string): Expression =>
	typeof value === 'number' ? { number: value } : { call: 'date', args: [{ text: value }] };

function conditionExpression(one: Condition, holdsSeveral: (field: string) => boolean): Expression {
	const { answer } = one;
	if ('given' in one) return compare(answer, one.given ? '!=' : '=', { text: '' });
	if ('is' in one) {
		const each = one.is.map((value): Expression =>
			holdsSeveral(answer)
				? { call: 'selected', args: [{ answer }, { text: value }] }
				: compare(answer, '=', { text: value })
		);
		return each.length === 1 ? each[0]! : { or: each };
	}
	const { atLeast, atMost } = one;
	const low = atLeast === undefined ? [] : [compare(answer, '>=', bound(atLeast))];
	const high = atMost === undefined ? [] : [compare(answer, '<=', bound(atMost))];
	const both = [...low, ...high];
	if (both.length === 0) return compare(answer, '!=', { text: '' });
	return both.length === 1 ? both[0]! : { and: both };
}

/** A rule as an expression of XLSForm's. Not every rule comes back the same: see `putRule`. */
export function expressionOf(one: Rule, holdsSeveral: (field: string) => boolean): Expression {
	const each = (rules: Rule[]) => rules.map((rule) => expressionOf(rule, holdsSeveral));
	if ('all' in one) return one.all.length === 1 ? each(one.all)[0]! : { and: each(one.all) };
	if ('any' in one) return one.any.length === 1 ? each(one.any)[0]! : { or: each(one.any) };
	if ('not' in one) return { call: 'not', args: each([one.not]) };
	return conditionExpression(one, holdsSeveral);
}
