import { z } from 'zod';
import { schoolYears } from '../classes/schoolYears.ts';
import { localText, type LocalText } from '../text/text.ts';
import { signFilm } from './media.ts';
import type { PaperShape } from './paper.ts';
import { rule } from './rule.ts';

/**
 * A short machine name inside one form: letters, digits, dash and underscore.
 * Not one that every object has (`constructor`): answers are looked up by it.
 */
export const identifier = z
	.string()
	.regex(/^[A-Za-z][A-Za-z0-9_-]{0,62}$/)
	.refine((value) => !(value in {}), { params: { code: 'identifier-reserved' } });

/** Background kinds. The sensitive ones get the stricter disclosure settings (notes of the SDC Handbook, ch. 4). */
export const backgroundKinds = [
	'age',
	'gender',
	'district',
	'income',
	'tenure',
	'education',
	'ethnicity',
	'religion',
	'minority',
	'disability',
	'sexuality',
	'genderIdentity',
	'other'
] as const;
export type BackgroundKind = (typeof backgroundKinds)[number];
export const sensitiveKinds: ReadonlySet<BackgroundKind> = new Set([
	'ethnicity',
	'religion',
	'minority',
	'disability',
	'sexuality',
	'genderIdentity'
]);
/** Kinds whose options have an order: they merge with their neighbours only. */
export const orderedKinds: ReadonlySet<BackgroundKind> = new Set(['age', 'income']);

/**
 * Marks a question as a background question: optional for the respondent, with a reason, and a breakdown of results.
 * `merge` names wider groups that options may be merged into before anything is hidden (districts to areas).
 */
export const background = z.strictObject({
	kind: z.enum(backgroundKinds),
	why: localText,
	sensitive: z.boolean().optional(),
	/** Never asked: the class session that an answer came in says it (domain/classes/variants.ts). */
	from: z.literal('session').optional(),
	merge: z
		.array(z.strictObject({ id: identifier, label: localText, of: z.array(identifier).min(2) }))
		.optional()
});
export type Background = z.infer<typeof background>;

/** For some school years: other words, or nothing at all. What stands here is put in place of the part's own. */
const forYears = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
	z
		.partialRecord(z.enum(schoolYears), z.strictObject({ ...shape, leftOut: z.literal(true).optional() }))
		.optional();

export const option = z.strictObject({
	id: identifier,
	label: localText,
	hint: localText.optional(),
	years: forYears({ label: localText.optional() })
});
export type Option = z.infer<typeof option>;

/**
 * What every question has. `when`: shown only to those whose earlier answers match. `years`: its wording for children of
 * some school years. `signLanguage`: the same in Swedish Sign Language.
 */
export const anyQuestion = {
	id: identifier,
	label: localText,
	when: rule.optional(),
	signLanguage: signFilm.optional(),
	years: forYears({ label: localText.optional(), hint: localText.optional(), text: localText.optional() })
};

/**
 * What every question that is answered has. `shared`: the name of the question, common to many forms, whose wording it
 * has, so that results compare over time. `messages`: the form's own words for what is wrong with an answer.
 */
export const questionBase = {
	...anyQuestion,
	hint: localText.optional(),
	shared: identifier.optional(),
	required: z.boolean().default(false),
	messages: z.strictObject({ required: localText.optional(), invalid: localText.optional() }).optional()
};

/** What one field is kept as: a code, several codes in order, a number or a text. */
export type Answer = string | number | string[];
/** By field: a question's id, or one part of a question (`q.row`, `q.other`). */
export type Answers = Record<string, Answer>;

/** A fault in one answer. Codes, never sentences: wording lives in messages/ (decision D13). */
export const issueCodes = [
	'required',
	'unknown-option',
	'wrong-type',
	'not-a-number',
	'not-an-integer',
	'too-small',
	'too-large',
	'too-long',
	'too-many',
	'too-few',
	'exclusive-option',
	'rank-repeated',
	'rank-missing',
	'not-a-date',
	'date-incomplete',
	'too-early',
	'too-late',
	'pattern',
	'not-an-address',
	'character-not-allowed',
	'unknown-question',
	'nothing-answered'
] as const;
export type IssueCode = (typeof issueCodes)[number];
export type Fault = { code: IssueCode; params?: Record<string, string | number>; field?: string };
/** A fault with the question it is about; `field` where it is one part of it. */
export type Issue = Fault & { question: string };

/** What was sent, by field name. */
export type Raw = (field: string) => unknown;

/** Answers by field, and what is wrong with those that are missing here. */
export type Read = { answers: Answers; issues: Fault[] };
export const nothingRead = (): Read => ({ answers: {}, issues: [] });
export const answered = (field: string, answer: Answer): Read => ({
	answers: { [field]: answer },
	issues: []
});
export const faulty = (code: IssueCode, more: Omit<Fault, 'code'> = {}): Read => ({
	answers: {},
	issues: [{ code, ...more }]
});
export function together(reads: readonly Read[]): Read {
	const whole = nothingRead();
	for (const { answers, issues } of reads) {
		Object.assign(whole.answers, answers);
		whole.issues.push(...issues);
	}
	return whole;
}

export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** One row of a table that a question is counted in. */
export type Category = { id: string; label: LocalText };

/**
 * How a field is counted: each answer in one category, each option by itself, or only whether it was answered.
 * `apart`: categories beside the order ("don't know"). `label`: the field's own words where it is a part of a question.
 */
export type Counting = { id: string; label?: LocalText } & (
	| {
			kind: 'one';
			categories: Category[];
			ordered: boolean;
			apart: string[];
			of: (answer: Answer) => string | undefined;
	  }
	| { kind: 'each'; categories: Category[]; of: (answer: Answer) => string[] }
	| { kind: 'answered' }
);

/** A name that is sent for a question; `many`: several values may be sent under it. */
export type Field = { name: string; many?: boolean };

/** A fault in a question's own definition, found while a form is made. */
export type DefinitionFault = {
	path: (string | number)[];
	code:
		| 'identifier-repeated'
		| 'identifier-reserved'
		| 'option-unknown'
		| 'bands-not-ascending'
		| 'bounds-crossed'
		| 'pattern-not-simple'
		| 'answer-unknown'
		| 'answer-later'
		| 'rule-too-deep'
		| 'never-shown'
		| 'insert-unknown'
		| 'nothing-left';
};

/** What one type of question does; register.ts has one for each. */
export type Kind<Q> = {
	fields: (question: Q) => Field[];
	read: (question: Q, raw: Raw) => Read;
	countings: (question: Q) => Counting[];
	/** How it is answered on paper. */
	paper: (question: Q) => PaperShape;
	/** Fields that hold people's own words. */
	texts?: (question: Q) => string[];
	faults?: (question: Q) => DefinitionFault[];
};

/** NUL and lone surrogates cannot be stored as text in PostgreSQL and mean nothing to a reader. */
export function hasForbiddenCharacter(text: string): boolean {
	return text.includes('\u0000') || !text.isWellFormed();
}

type Named = { id: string; path: (string | number)[] };

/** Names in a list of a definition, with where they stand. */
export const namesIn = (list: readonly { id: string }[], ...path: (string | number)[]): Named[] =>
	list.map(({ id }, index) => ({ id, path: [...path, index] }));

/** Those whose name has been used before them. */
export function repeated(named: readonly Named[]): DefinitionFault[] {
	const seen = new Set<string>();
	return named.flatMap(({ id, path }) => {
		if (seen.has(id)) return [{ path: [...path, 'id'], code: 'identifier-repeated' as const }];
		seen.add(id);
		return [];
	});
}

/** Wider groups are made of the question's own options. */
export function mergeFaults(
	options: readonly { id: string }[],
	merge: Background['merge']
): DefinitionFault[] {
	const known = new Set(options.map(({ id }) => id));
	return (merge ?? []).flatMap(({ of }, group) =>
		of.flatMap((id, index) =>
			known.has(id)
				? []
				: [{ path: ['background', 'merge', group, 'of', index], code: 'option-unknown' as const }]
		)
	);
}
