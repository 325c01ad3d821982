import type { Expression } from './expression.ts';
import { printExpression } from './print.ts';

/** When the line for one's own words is shown: one of the choices that have it is chosen. */
export function otherRelevance(name: string, choices: readonly string[], several: boolean): string {
	const answer: Expression = { answer: name };
	const each = choices.map((choice): Expression =>
		several
			? { call: 'selected', args: [answer, { text: choice }] }
			: { op: '=', left: answer, right: { text: choice } }
	);
	return printExpression(each.length === 1 ? each[0]! : { or: each });
}
