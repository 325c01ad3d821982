import { z } from 'zod';
import { background, option, questionBase, type Answer, type Category, type Read } from './common.ts';

/** One answer out of several. */
export const single = z.strictObject({
	type: z.literal('single'),
	...questionBase,
	options: z.array(option).min(2).max(100),
	background: background.optional()
});
export type Single = z.infer<typeof single>;

/** One known option id. Issues: `wrong-type`, `unknown-option`. */
export function readSingle(question: Single, raw: unknown): Read {
	if (raw === undefined || raw === null || raw === '') return {};
	if (typeof raw !== 'string') return { issue: { code: 'wrong-type' } };
	if (!question.options.some((option) => option.id === raw)) return { issue: { code: 'unknown-option' } };
	return { answer: raw };
}

export const categoriesOfSingle = (question: Single): Category[] =>
	question.options.map(({ id, label }) => ({ id, label }));
export const categoryOfSingle = (answer: Answer): string => String(answer);
