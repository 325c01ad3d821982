import { z } from 'zod';
import { localText } from '../text/text.ts';

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

/**
 * Marks a question as a background question: optional for the respondent, with a reason, and a breakdown of results.
 * `merge` names wider groups that options may be merged into before anything is hidden (districts to areas).
 */
export const background = z.strictObject({
	kind: z.enum(backgroundKinds),
	why: localText,
	sensitive: z.boolean().optional(),
	merge: z
		.array(z.strictObject({ id: identifier, label: localText, of: z.array(identifier).min(2) }))
		.optional()
});
export type Background = z.infer<typeof background>;

export const option = z.strictObject({ id: identifier, label: localText, hint: localText.optional() });
export type Option = z.infer<typeof option>;

export const questionBase = {
	id: identifier,
	label: localText,
	hint: localText.optional(),
	required: z.boolean().default(false)
};

/** What every answered question type gives: a code, several codes, a number or a text. */
export type Answer = string | number | string[];
export type Answers = Record<string, Answer>;

/** A fault in one answer. Codes, never sentences: wording lives in messages/ (decision D13). */
export type IssueCode =
	| 'required'
	| 'unknown-option'
	| 'wrong-type'
	| 'not-a-number'
	| 'not-an-integer'
	| 'too-small'
	| 'too-large'
	| 'too-long'
	| 'too-many'
	| 'exclusive-option'
	| 'character-not-allowed'
	| 'unknown-question';
export type Issue = { question: string; code: IssueCode; params?: Record<string, string | number> };

/** Either the answer (undefined: not answered) or what is wrong with it. */
export type Read =
	{ answer?: Answer; issue?: undefined } | { issue: Omit<Issue, 'question'>; answer?: undefined };

/** One row of a table that a question is counted in. `multiple` gives one such set per option. */
export type Category = { id: string; label: import('../text/text.ts').LocalText };

/** NUL and lone surrogates cannot be stored as text in PostgreSQL and mean nothing to a reader. */
export function hasForbiddenCharacter(text: string): boolean {
	return text.includes('\u0000') || !text.isWellFormed();
}
