import { z } from 'zod';

/** Where an answer is kept: a question's id, or one part of it (`q.row`). */
export const fieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,62}(\.[A-Za-z][A-Za-z0-9_-]{0,62})?$/);

/** Answers that a rule looks at: option ids, lists of them, numbers, days, texts. */
type Given = Readonly<Record<string, string | number | string[]>>;

const bound = z.union([z.number(), z.iso.date()]);

/** One thing to look at: which option, whether anything was answered, or how much or when. */
export const condition = z.union([
	z.strictObject({ answer: fieldName, is: z.array(z.string().min(1).max(200)).min(1).max(200) }),
	z.strictObject({ answer: fieldName, given: z.boolean() }),
	z.strictObject({ answer: fieldName, atLeast: bound.optional(), atMost: bound.optional() })
]);
export type Condition = z.infer<typeof condition>;

export type Rule = Condition | { all: Rule[] } | { any: Rule[] } | { not: Rule };

/** When a question or page is shown: all, any or none of some conditions, as deep as they are written. */
export const rule: z.ZodType<Rule> = z
	.lazy(() =>
		z.union([
			condition,
			z.strictObject({ all: z.array(rule).min(1).max(50) }),
			z.strictObject({ any: z.array(rule).min(1).max(50) }),
			z.strictObject({ not: rule })
		])
	)
	.meta({ id: 'Rule' });

function meets(one: Condition, given: Given): boolean {
	const answer = given[one.answer];
	if ('given' in one) return (answer !== undefined) === one.given;
	if (answer === undefined) return false;
	if ('is' in one) return [answer].flat().some((value) => one.is.includes(String(value)));
	if (Array.isArray(answer)) return false;
	const { atLeast, atMost } = one;
	const reaches = atLeast === undefined || (typeof answer === typeof atLeast && answer >= atLeast);
	const keeps = atMost === undefined || (typeof answer === typeof atMost && answer <= atMost);
	return reaches && keeps;
}

/** Whether answers match a rule. A question that was not answered matches nothing but `given: false` and `not`. */
export function matches(one: Rule, given: Given): boolean {
	if ('all' in one) return one.all.every((part) => matches(part, given));
	if ('any' in one) return one.any.some((part) => matches(part, given));
	if ('not' in one) return !matches(one.not, given);
	return meets(one, given);
}

/** Every condition in a rule, with whether it stands under an odd number of `not`. */
export function conditionsOf(one: Rule, negated = false): { condition: Condition; negated: boolean }[] {
	if ('all' in one) return one.all.flatMap((part) => conditionsOf(part, negated));
	if ('any' in one) return one.any.flatMap((part) => conditionsOf(part, negated));
	if ('not' in one) return conditionsOf(one.not, !negated);
	return [{ condition: one, negated }];
}

/** Every field that a rule looks at. */
export const fieldsIn = (one: Rule): string[] => [
	...new Set(conditionsOf(one).map(({ condition }) => condition.answer))
];

/** How deep a rule is written; a plain condition is 1. */
export function depthOf(one: Rule): number {
	if ('all' in one) return 1 + Math.max(...one.all.map(depthOf));
	if ('any' in one) return 1 + Math.max(...one.any.map(depthOf));
	if ('not' in one) return 1 + depthOf(one.not);
	return 1;
}
