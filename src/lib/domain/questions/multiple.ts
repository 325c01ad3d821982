import { z } from 'zod';
import {
	background,
	mergeFaults,
	namesIn,
	questionBase,
	repeated,
	together,
	type Answer,
	type Category,
	type Counting,
	type Kind
} from './common.ts';
import { choice, otherFields, otherTexts, readOther } from './other.ts';
import { readSeveral } from './several.ts';
import { categoriesOf } from './single.ts';

/** Several answers out of several; an option marked `exclusive` ("none of these") stands alone. */
export const multiple = z.strictObject({
	type: z.literal('multiple'),
	...questionBase,
	options: z
		.array(choice.extend({ exclusive: z.boolean().optional() }))
		.min(2)
		.max(100),
	least: z.number().int().min(1).optional(),
	most: z.number().int().min(1).optional(),
	background: background.optional()
});
export type Multiple = z.infer<typeof multiple>;

/** Each option by itself. */
export const countedEach = (id: string, options: readonly Category[]): Counting => ({
	id,
	kind: 'each',
	categories: categoriesOf(options),
	of: (answer: Answer) => (Array.isArray(answer) ? answer : [])
});

/** Issues: `wrong-type`, `unknown-option`, `exclusive-option`, `too-few`, `too-many`, and those of a text. */
export const multipleKind: Kind<Multiple> = {
	fields: (question) => [{ name: question.id, many: true }, ...otherFields(question)],
	read: (question, raw) => {
		const chosen = readSeveral(question.id, question.options, raw, question);
		return together([chosen, readOther(question, Object.values(chosen.answers).flat().map(String), raw)]);
	},
	countings: ({ id, options }) => [countedEach(id, options)],
	paper: ({ id, options, least, most }) => ({ kind: 'boxes', field: id, many: true, least, most, options }),
	texts: otherTexts,
	faults: ({ options, background, least, most }) => [
		...repeated(namesIn(options, 'options')),
		...mergeFaults(options, background?.merge),
		...((least ?? 1) > (most ?? options.length) ? [{ path: ['least'], code: 'bounds-crossed' as const }] : [])
	]
};
