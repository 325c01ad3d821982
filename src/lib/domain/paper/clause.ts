import type { Paged } from '../consultations/page.ts';
import { otherField } from '../questions/other.ts';
import type { PaperOption, PaperShape } from '../questions/paper.ts';
import { onPaper, type Question } from '../questions/register.ts';
import type { Condition, Rule } from '../questions/rule.ts';

type Scale = Extract<PaperShape, { kind: 'scale' }>;

/** The mark of a question that was left empty, among the codes that an answer may have. */
export const unanswered = '';

/**
 * A rule as paper can say it: no `not` around others, each condition with what its field can hold.
 * `in` names every code that meets it, `unanswered` among them. `all` of nothing is true, `any` of nothing false.
 */
export type Clause =
	| { kind: 'in'; field: string; codes: string[] }
	| { kind: 'has'; field: string; codes: string[]; negated: boolean }
	| { kind: 'given'; field: string; negated: boolean }
	| { kind: 'equals'; field: string; values: string[]; negated: boolean }
	| {
			kind: 'between';
			field: string;
			atLeast?: string | number;
			atMost?: string | number;
			negated: boolean;
	  }
	| { kind: 'all' | 'any'; of: Clause[] };

export const always: Clause = { kind: 'all', of: [] };
const never: Clause = { kind: 'any', of: [] };

/** What an answer in a field can be: one of some codes, several of them, a number, or a text (a day is one). */
export type Holds = { kind: 'one' | 'many'; codes: string[] } | { kind: 'number' } | { kind: 'text' };
export type Fields = ReadonlyMap<string, Holds>;

const codesOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** Everything that can be ticked in a row, what stands beside the scale last. */
export const columnsOf = ({ points, apart }: Pick<Scale, 'points' | 'apart'>): PaperOption[] => [
	...points,
	...(apart ? [apart] : [])
];

function holdsOf(shape: PaperShape): [string, Holds][] {
	switch (shape.kind) {
		case 'reading':
			return [];
		case 'boxes': {
			const other = shape.options.some((option) => option.other);
			return [
				[shape.field, { kind: shape.many ? 'many' : 'one', codes: codesOf(shape.options) }],
				...(other ? [[otherField(shape.field), { kind: 'text' }] as [string, Holds]] : [])
			];
		}
		case 'scale':
			return [[shape.field, { kind: 'one', codes: codesOf(columnsOf(shape)) }]];
		case 'rows':
			return shape.rows.map(({ field }) => [field, { kind: 'one', codes: codesOf(columnsOf(shape)) }]);
		case 'places':
			return [[shape.field, { kind: 'many', codes: codesOf(shape.options) }]];
		case 'number':
			return [[shape.field, { kind: 'number' }]];
		case 'day':
		case 'line':
		case 'lines':
		case 'contact':
			return [[shape.field, { kind: 'text' }]];
	}
}

/** The fields of a question in which an answer is kept, with what they hold. */
export const fieldsOnPaper = (question: Question): Map<string, Holds> => new Map(holdsOf(onPaper(question)));

/** The same of a whole form. */
export const fieldsOfPaper = ({ pages }: Paged): Fields =>
	new Map(pages.flatMap(({ questions }) => questions.flatMap((question) => [...fieldsOnPaper(question)])));

const complement = (all: string[], codes: string[]): string[] =>
	[...all, unanswered].filter((code) => !codes.includes(code));

type Bounds = Extract<Condition, { atLeast?: unknown }>;
const reaches = (value: string, { atLeast, atMost }: Bounds): boolean =>
	(atLeast === undefined || (typeof atLeast === 'string' && value >= atLeast)) &&
	(atMost === undefined || (typeof atMost === 'string' && value <= atMost));

function ofBounds(condition: Bounds, holds: Holds, negated: boolean): Clause {
	const { answer: field, atLeast, atMost } = condition;
	const bounds = [atLeast, atMost].filter((bound) => bound !== undefined);
	if (holds.kind === 'many') return negated ? always : never;
	if (bounds.length === 0) return { kind: 'given', field, negated };
	const wanted = holds.kind === 'number' ? 'number' : 'string';
	if (bounds.some((bound) => typeof bound !== wanted)) return negated ? always : never;
	return {
		kind: 'between',
		field,
		...(atLeast === undefined ? {} : { atLeast }),
		...(atMost === undefined ? {} : { atMost }),
		negated
	};
}

function codesThatMeet(condition: Condition, codes: string[]): string[] {
	if ('given' in condition) return condition.given ? codes : [unanswered];
	if ('is' in condition) return codes.filter((code) => condition.is.includes(code));
	return codes.filter((code) => reaches(code, condition));
}

function ofCondition(condition: Condition, negated: boolean, fields: Fields): Clause {
	const { answer: field } = condition;
	const holds = fields.get(field);
	// A part that is sent but never kept (the day of a date) is never answered.
	if (!holds) return ('given' in condition && !condition.given) !== negated ? always : never;
	if (holds.kind === 'one') {
		const codes = codesThatMeet(condition, holds.codes);
		return { kind: 'in', field, codes: negated ? complement(holds.codes, codes) : codes };
	}
	if ('given' in condition) return { kind: 'given', field, negated: condition.given === negated };
	if (!('is' in condition)) return ofBounds(condition, holds, negated);
	if (holds.kind !== 'many') return { kind: 'equals', field, values: condition.is, negated };
	const codes = codesThatMeet(condition, holds.codes);
	return codes.length === 0 ? (negated ? always : never) : { kind: 'has', field, codes, negated };
}

/** A rule of the form as a clause. */
export function clauseOf(rule: Rule, fields: Fields, negated = false): Clause {
	if ('not' in rule) return clauseOf(rule.not, fields, !negated);
	if ('all' in rule || 'any' in rule) {
		const parts = 'all' in rule ? rule.all : rule.any;
		return {
			kind: 'all' in rule !== negated ? 'all' : 'any',
			of: parts.map((part) => clauseOf(part, fields, negated))
		};
	}
	return ofCondition(rule, negated, fields);
}

const keyOf = (clause: Clause): string => JSON.stringify(clause);
const isConstant = (clause: Clause, value: 'all' | 'any'): boolean =>
	clause.kind === value && clause.of.length === 0;

/** Conditions on one field become one. */
function joined(kind: 'all' | 'any', parts: Clause[]): Clause[] {
	const codes = new Map<string, string[]>();
	const rest = parts.filter((part) => {
		if (part.kind !== 'in') return true;
		const known = codes.get(part.field);
		codes.set(
			part.field,
			known === undefined
				? part.codes
				: kind === 'any'
					? [...new Set([...known, ...part.codes])]
					: known.filter((code) => part.codes.includes(code))
		);
		return false;
	});
	return [...[...codes].map(([field, codes]): Clause => ({ kind: 'in', field, codes })), ...rest];
}

/** The same clause in as few words as it takes. */
export function simplified(clause: Clause, fields: Fields): Clause {
	if (clause.kind === 'in') {
		const holds = fields.get(clause.field);
		const all = holds?.kind === 'one' ? [...holds.codes, unanswered] : [];
		const codes = all.filter((code) => clause.codes.includes(code));
		if (codes.length === 0) return never;
		return codes.length === all.length ? always : { ...clause, codes };
	}
	if (!('of' in clause)) return clause;
	const { kind } = clause;
	const ends = kind === 'all' ? 'any' : 'all';
	const parts = clause.of
		.map((part) => simplified(part, fields))
		.flatMap((part) => (part.kind === kind ? part.of : [part]));
	const unique = [...new Map(joined(kind, parts).map((part) => [keyOf(part), part])).values()].map((part) =>
		part.kind === 'in' ? simplified(part, fields) : part
	);
	const left = unique.filter((part) => !isConstant(part, kind));
	const decided = left.find((part) => isConstant(part, ends));
	if (decided) return decided;
	return left.length === 1 && left[0] ? left[0] : { kind, of: left };
}
