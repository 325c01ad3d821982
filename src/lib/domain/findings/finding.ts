import type { SchoolYears } from '../classes/schoolYears.ts';
import type { DraftFaultCode } from '../drafts/compile.ts';

/** A fault keeps a draft from being a form; a warning is to be read before it opens; advice is good craft. */
export const levels = ['fault', 'warning', 'advice'] as const;
export type Level = (typeof levels)[number];

const faults = {
	'identifier-repeated': 'fault',
	'identifier-reserved': 'fault',
	'option-unknown': 'fault',
	'bands-not-ascending': 'fault',
	'bounds-crossed': 'fault',
	'pattern-not-simple': 'fault',
	'answer-unknown': 'fault',
	'answer-later': 'fault',
	'rule-too-deep': 'fault',
	'never-shown': 'fault',
	'insert-unknown': 'fault',
	'nothing-left': 'fault',
	missing: 'fault',
	'too-few': 'fault',
	'too-many': 'fault',
	'too-long': 'fault',
	'not-valid': 'fault'
} as const satisfies Record<DraftFaultCode, Level>;

/** Everything that can be found in a draft, in the order that it is told within one part. Explained in docs/findings.md. */
export const findingLevels = {
	...faults,
	'option-empty': 'fault',
	'purpose-missing': 'fault',
	'alt-missing': 'fault',
	'rule-option-gone': 'warning',
	'shared-changed': 'warning',
	'translation-missing': 'warning',
	'translation-stale': 'warning',
	'translation-unreviewed': 'warning',
	'double-negative': 'warning',
	'negation-with-agreement': 'warning',
	leading: 'warning',
	'two-in-one': 'advice',
	'easy-sentence-long': 'warning',
	'easy-text-hard': 'warning',
	'sentence-long': 'advice',
	'text-hard': 'advice',
	'purpose-thin': 'warning',
	'sensitive-unmarked': 'warning',
	'sensitive-required': 'warning',
	'no-way-out': 'advice',
	'asks-who': 'warning',
	'options-same': 'warning',
	'options-overlap': 'warning',
	'options-alike': 'advice',
	'options-order': 'advice',
	'questions-many': 'warning',
	'takes-long': 'warning',
	'options-many': 'warning',
	'child-type': 'warning',
	'child-negation': 'warning',
	'child-recall': 'warning',
	'child-middle': 'warning',
	'child-reminder': 'warning',
	'child-contact': 'warning',
	'child-faces': 'warning',
	'child-use-faces': 'advice',
	'years-nothing': 'warning',
	'years-few': 'warning',
	'years-never-shown': 'warning',
	'class-years-missing': 'advice',
	'class-kind-missing': 'advice',
	'class-district-missing': 'advice',
	'captions-missing': 'warning',
	'transcript-missing': 'advice',
	'sign-language-missing': 'advice',
	'gender-not-asked': 'advice',
	'age-not-asked': 'advice'
} as const satisfies Record<string, Level>;
export type FindingCode = keyof typeof findingLevels;
export const findingCodes = Object.keys(findingLevels) as FindingCode[];

/**
 * One thing to look at in a draft: in which part (its key; `form` for the whole), in which cell (a path as a change of
 * the draft names it, `label.sv`), in which language. `values` go into the sentence that tells it (messages/findings).
 */
export type Finding = {
	part: string;
	cell?: string;
	lang?: string;
	code: FindingCode;
	level: Level;
	/** Which school years meet it; it is about the form as everybody meets it when it is left out. */
	years?: readonly SchoolYears[];
	values?: Record<string, string | number>;
};

/** A finding with the level of its code. */
export const found = (
	part: string,
	code: FindingCode,
	more: Omit<Finding, 'part' | 'code' | 'level'> = {}
): Finding => ({
	part,
	code,
	level: findingLevels[code],
	...more
});
