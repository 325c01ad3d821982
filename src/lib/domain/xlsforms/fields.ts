/** What is known of an answer that an expression looks at. */
export type KnownField = {
	/** As our form names it. */
	field: string;
	holds: 'one' | 'several' | 'number' | 'date' | 'text';
	/** Whole numbers alone. */
	integer?: boolean;
	/** The id of a choice by the name it has in the workbook; undefined where there is none. */
	choice?: (name: string) => string | undefined;
	/** Choices that are steps of a scale, with the number that each stands for. */
	steps?: readonly { id: string; value: number }[];
};

/** Why an expression cannot be kept. */
export type Problem = {
	code:
		| 'expression-broken'
		| 'expression-function'
		| 'expression-not-supported'
		| 'compares-several'
		| 'compares-answers'
		| 'reference-unknown'
		| 'reference-ambiguous'
		| 'choice-unknown'
		| 'constraint-not-supported'
		| 'pattern-not-simple'
		| 'value-unclear';
	params: Record<string, string | number>;
};
export type Lookup = (name: string) => KnownField | 'unknown' | 'ambiguous';

export class Refusal extends Error {
	problem: Problem;
	constructor(code: Problem['code'], params: Problem['params'] = {}) {
		super(code);
		this.problem = { code, params };
	}
}

/** The day after (or `by` days from) an ISO day. */
export function dayFrom(day: string, by: number): string {
	const time = Date.parse(`${day}T00:00:00Z`) + by * 86_400_000;
	return new Date(time).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	!Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
	new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
