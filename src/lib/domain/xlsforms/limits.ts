import type { Expression } from './expression.ts';
import { Refusal } from './fields.ts';
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

/** Refuses a part of a constraint. */
export const no = (one: Expression): never => {
	throw new Refusal('constraint-not-supported', { part: printExpression(one).slice(0, 120) });
};

const most = <Value extends number | string>(a: Value | undefined, b: Value): Value =>
	a !== undefined && a > b ? a : b;

const least = <Value extends number | string>(a: Value | undefined, b: Value): Value =>
	a !== undefined && a < b ? a : b;

/** Both must hold: the narrower of each bound. */
export function together(a: Limits, b: Limits, whole: Expression): Limits {
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
