import { z } from 'zod';
import { background, option, questionBase, type Read } from './common.ts';

/** Several answers out of several; an option marked `exclusive` ("none of these") stands alone. */
export const multiple = z.strictObject({
	type: z.literal('multiple'),
	...questionBase,
	options: z
		.array(option.extend({ exclusive: z.boolean().optional() }))
		.min(2)
		.max(100),
	most: z.number().int().min(1).optional(),
	background: background.optional()
});
export type Multiple = z.infer<typeof multiple>;

/** Known option ids in the form's order. Issues: `wrong-type`, `unknown-option`, `exclusive-option`, `too-many`. */
export function readMultiple(question: Multiple, raw: unknown): Read {
	if (raw === undefined || raw === null || raw === '') return {};
	const list = Array.isArray(raw) ? raw : [raw];
	if (!list.every((item): item is string => typeof item === 'string'))
		return { issue: { code: 'wrong-type' } };
	const chosen = new Set(list.filter((item) => item !== ''));
	if (chosen.size === 0) return {};
	const known = question.options.filter((option) => chosen.has(option.id));
	if (known.length !== chosen.size) return { issue: { code: 'unknown-option' } };
	if (known.length > 1 && known.some((option) => option.exclusive))
		return { issue: { code: 'exclusive-option' } };
	if (question.most !== undefined && known.length > question.most)
		return { issue: { code: 'too-many', params: { most: question.most } } };
	return { answer: known.map((option) => option.id) };
}
