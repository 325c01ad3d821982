/** An expression of XLSForm's XPath, as far as it is read. `answer`: `${name}`; `self`: the dot. */
export type Expression =
	| { text: string }
	| { number: number }
	| { answer: string }
	| { self: true }
	| { path: string }
	| { call: string; args: Expression[] }
	| { minus: Expression }
	| { and: Expression[] }
	| { or: Expression[] }
	| { op: Operator; left: Expression; right: Expression };

export const operators = ['=', '!=', '<', '<=', '>', '>=', '+', '-', '*', 'div', 'mod'] as const;
export type Operator = (typeof operators)[number];

/** How tightly each operator binds: a higher one binds first. */
export const tightness: Record<Operator | 'or' | 'and' | 'minus', number> = {
	or: 1,
	and: 2,
	'=': 3,
	'!=': 3,
	'<': 4,
	'<=': 4,
	'>': 4,
	'>=': 4,
	'+': 5,
	'-': 5,
	'*': 6,
	div: 6,
	mod: 6,
	minus: 7
};
