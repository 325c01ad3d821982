import { z } from 'zod';
import { questionBase, type Answer, type Category, type Read } from './common.ts';
import { localText } from '../text/text.ts';

/**
 * A number. Results show it in the form's own bands (`from` inclusive, up to the next band's `from`);
 * boundaries taken from the answers would tell about the answers.
 */
export const number = z.strictObject({
	type: z.literal('number'),
	...questionBase,
	unit: localText.optional(),
	min: z.number().default(-1_000_000_000),
	max: z.number().default(1_000_000_000),
	integer: z.boolean().default(true),
	bands: z
		.array(
			z.strictObject({ id: z.string().regex(/^[A-Za-z][\w-]{0,62}$/), from: z.number(), label: localText })
		)
		.min(2)
		.optional()
});
export type NumberQuestion = z.infer<typeof number>;

const spaces = /[\s\u00a0\u202f\u2009']/g;

/** A number as people write it: `1 250`, `1250,5`, `−3`. Issues: `not-a-number`, `not-an-integer`, `too-small`, `too-large`. */
export function readNumber(question: NumberQuestion, raw: unknown): Read {
	if (raw === undefined || raw === null || raw === '') return {};
	if (typeof raw !== 'string' && typeof raw !== 'number') return { issue: { code: 'wrong-type' } };
	const text = String(raw).replace(spaces, '').replace('\u2212', '-').replace(',', '.');
	if (text === '') return {};
	if (!/^[+-]?\d{1,15}(\.\d{1,9})?$/.test(text)) return { issue: { code: 'not-a-number' } };
	const value = Number(text);
	if (question.integer && !Number.isInteger(value)) return { issue: { code: 'not-an-integer' } };
	if (value < question.min) return { issue: { code: 'too-small', params: { min: question.min } } };
	if (value > question.max) return { issue: { code: 'too-large', params: { max: question.max } } };
	return { answer: value };
}

export const categoriesOfNumber = (question: NumberQuestion): Category[] =>
	question.bands?.map(({ id, label }) => ({ id, label })) ?? [];

/** The band a number falls in; undefined below the first band. */
export function categoryOfNumber(question: NumberQuestion, answer: Answer): string | undefined {
	return question.bands?.findLast((band) => Number(answer) >= band.from)?.id;
}
