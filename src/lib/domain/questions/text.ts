import { z } from 'zod';
import { hasForbiddenCharacter, questionBase, type Read } from './common.ts';

/** One line. */
export const shortText = z.strictObject({
	type: z.literal('shortText'),
	...questionBase,
	maxLength: z.number().int().min(1).max(500).default(200)
});
/** Several lines. */
export const longText = z.strictObject({
	type: z.literal('longText'),
	...questionBase,
	maxLength: z.number().int().min(1).max(10_000).default(2000)
});
export type TextQuestion = z.infer<typeof shortText> | z.infer<typeof longText>;

/** A text, line ends as \n, length in characters as people count them (code points). Issues: `wrong-type`, `character-not-allowed`, `too-long`. */
export function readText(question: TextQuestion, raw: unknown): Read {
	if (raw === undefined || raw === null) return {};
	if (typeof raw !== 'string') return { issue: { code: 'wrong-type' } };
	if (hasForbiddenCharacter(raw)) return { issue: { code: 'character-not-allowed' } };
	const text = raw.replace(/\r\n?/g, '\n').trim();
	if (text === '') return {};
	const length = [...text].length;
	if (length > question.maxLength)
		return { issue: { code: 'too-long', params: { most: question.maxLength, length } } };
	return { answer: text };
}
