import { z } from 'zod';

/** How far a text has come: a reader is told when no speaker of the language has reviewed it. */
export const textStatus = z.enum(['machine', 'draft', 'reviewed', 'published']);
export type TextStatus = z.infer<typeof textStatus>;

/** A language tag, stored as written and never canonicalised (Intl turns `rmy` into `rom`). */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const wording = z.string().min(1).max(20_000);

/** One text in several languages: `{ sv: "…", fi: { text: "…", status: "draft" } }`; a bare string is published. */
export const localText = z
	.record(languageTag, z.union([wording, z.strictObject({ text: wording, status: textStatus })]))
	.refine((value) => Object.keys(value).length > 0, { params: { code: 'text-empty' } });
export type LocalText = z.infer<typeof localText>;

/** A text ready to be shown: which language it really is in, how it is written, and how far it has come (decision D12). */
export type Passage = {
	text: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	status: TextStatus;
	/** Written by the reader, or made by a rule: there is nothing to review. */
	formed?: true;
};

const rightToLeft = new Set(['yi', 'ar', 'he', 'fa', 'ur', 'ckb', 'ps']);

/** Writing direction of a language tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
	return rightToLeft.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The text in the wanted language, or the first of `fallbacks` that has it, or any.
 * The passage says which language it is in, so that fallback is shown and never hidden.
 */
export function passageOf(text: LocalText, lang: string, fallbacks: readonly string[] = ['sv']): Passage {
	const found = [lang, ...fallbacks, ...Object.keys(text)].find((tag) => text[tag] !== undefined) ?? lang;
	const value = text[found] ?? '';
	return typeof value === 'string'
		? { text: value, lang: found, dir: directionOf(found), status: 'published' }
		: { text: value.text, lang: found, dir: directionOf(found), status: value.status };
}

/** A passage cut after the sentence that passes `enough` characters, for lists; whole when it is short. */
export function beginningOf(passage: Passage, enough = 90): Passage {
	const end = passage.text.slice(enough).search(/[.!?…](\s|$)/);
	return end < 0 ? passage : { ...passage, text: passage.text.slice(0, enough + end + 1) };
}
