import type { Expression, Operator } from './expression.ts';
import type { Limits } from './limits.ts';
import { printExpression } from './print.ts';

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
