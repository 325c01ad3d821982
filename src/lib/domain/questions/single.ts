import { z } from 'zod';
import {
	answered,
	background,
	faulty,
	isEmpty,
	mergeFaults,
	namesIn,
	nothingRead,
	orderedKinds,
	questionBase,
	repeated,
	together,
	type Category,
	type Counting,
	type Kind,
	type Raw,
	type Read
} from './common.ts';
import { choice, otherFields, otherTexts, readOther } from './other.ts';

/** One answer out of several. */
export const single = z.strictObject({
	type: z.literal('single'),
	...questionBase,
	options: z.array(choice).min(2).max(100),
	background: background.optional()
});
export type Single = z.infer<typeof single>;

/** One known id in a field. Issues: `wrong-type`, `unknown-option`. */
export function readOne(field: string, known: readonly { id: string }[], raw: Raw): Read {
	const value = raw(field);
	if (isEmpty(value)) return nothingRead();
	if (typeof value !== 'string') return faulty('wrong-type', { field });
	if (!known.some(({ id }) => id === value)) return faulty('unknown-option', { field });
	return answered(field, value);
}

export const categoriesOf = (options: readonly Category[]): Category[] =>
	options.map(({ id, label }) => ({ id, label }));

/** Each answer in one category, which is named by it. */
export const countedOnce = (
	id: string,
	options: readonly Category[],
	{ ordered = false, apart = [] }: { ordered?: boolean; apart?: string[] } = {}
): Counting => ({ id, kind: 'one', categories: categoriesOf(options), ordered, apart, of: String });

/** Issues: `wrong-type`, `unknown-option`, and those of a text beside the option. */
export const singleKind: Kind<Single> = {
	fields: (question) => [{ name: question.id }, ...otherFields(question)],
	read: (question, raw) => {
		const chosen = readOne(question.id, question.options, raw);
		return together([chosen, readOther(question, Object.values(chosen.answers).map(String), raw)]);
	},
	countings: ({ id, options, background }) => [
		countedOnce(id, options, { ordered: background !== undefined && orderedKinds.has(background.kind) })
	],
	paper: ({ id, options }) => ({ kind: 'boxes', field: id, many: false, options }),
	texts: otherTexts,
	faults: ({ options, background }) => [
		...repeated(namesIn(options, 'options')),
		...mergeFaults(options, background?.merge)
	]
};
