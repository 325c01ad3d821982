import { z } from 'zod';
import { identifier, option, questionBase, type Category, type Read } from './common.ts';
import { localText } from '../text/text.ts';

/** Labelled points from one end to the other, with "don't know" beside the scale. */
export const scale = z.strictObject({
	type: z.literal('scale'),
	...questionBase,
	points: z.array(option).min(2).max(11),
	dontKnow: z.strictObject({ id: identifier, label: localText }).optional()
});
export type Scale = z.infer<typeof scale>;

export const categoriesOfScale = (question: Scale): Category[] => [
	...question.points.map(({ id, label }) => ({ id, label })),
	...(question.dontKnow ? [question.dontKnow] : [])
];

/** One known point, or "don't know". Issues: `wrong-type`, `unknown-option`. */
export function readScale(question: Scale, raw: unknown): Read {
	if (raw === undefined || raw === null || raw === '') return {};
	if (typeof raw !== 'string') return { issue: { code: 'wrong-type' } };
	if (!categoriesOfScale(question).some(({ id }) => id === raw)) return { issue: { code: 'unknown-option' } };
	return { answer: raw };
}
