import { z } from 'zod';
import {
	answered,
	faulty,
	isEmpty,
	namesIn,
	nothingRead,
	questionBase,
	repeated,
	type Answer,
	type Counting,
	type DefinitionFault,
	type Kind,
	type Raw,
	type Read
} from './common.ts';
import { localText } from '../text/text.ts';

/** So far from zero that it is no bound that anybody meets. */
export const unbounded = 1_000_000_000;

const bandId = z.string().regex(/^[A-Za-z][\w-]{0,62}$/);

/**
 * A number. Results show it in the form's own bands (`from` inclusive, up to the next band's `from`);
 * boundaries taken from the answers would tell about the answers.
 */
export const number = z.strictObject({
	type: z.literal('number'),
	...questionBase,
	unit: localText.optional(),
	min: z.number().default(-unbounded),
	max: z.number().default(unbounded),
	integer: z.boolean().default(true),
	bands: z
		.array(z.strictObject({ id: bandId, from: z.number(), label: localText }))
		.min(2)
		.optional()
});
export type NumberQuestion = z.infer<typeof number>;

const spaces = /[\s\u00a0\u202f\u2009']/g;

/** A number as people write it: `1 250`, `1250,5`, `−3`. Issues: `not-a-number`, `not-an-integer`, `too-small`, `too-large`. */
export function readNumber(question: NumberQuestion, raw: Raw): Read {
	const value = raw(question.id);
	if (isEmpty(value)) return nothingRead();
	if (typeof value !== 'string' && typeof value !== 'number') return faulty('wrong-type');
	const text = String(value).replace(spaces, '').replace('\u2212', '-').replace(',', '.');
	if (text === '') return nothingRead();
	if (!/^[+-]?\d{1,15}(\.\d{1,9})?$/.test(text)) return faulty('not-a-number');
	const number = Number(text);
	if (question.integer && !Number.isInteger(number)) return faulty('not-an-integer');
	if (number < question.min) return faulty('too-small', { params: { min: question.min } });
	if (number > question.max) return faulty('too-large', { params: { max: question.max } });
	return answered(question.id, number);
}

/** Counted in bands, each named by where it begins; below the first band an answer is in none. */
export function countedInBands<From extends number | string>(
	id: string,
	bands: readonly { id: string; label: z.infer<typeof localText>; from: From }[] | undefined,
	valueOf: (answer: Answer) => From
): Counting {
	if (!bands) return { id, kind: 'answered' };
	return {
		id,
		kind: 'one',
		categories: bands.map(({ id, label }) => ({ id, label })),
		ordered: true,
		apart: [],
		of: (answer) => bands.findLast((band) => valueOf(answer) >= band.from)?.id
	};
}

type Bands = readonly { id: string; from: number | string }[];

/** Bands that do not ascend, or share a name. */
export function bandFaults(bands: Bands = []): DefinitionFault[] {
	const unordered = bands.findIndex(
		({ from }, index) => index > 0 && from <= (bands[index - 1]?.from ?? from)
	);
	return [
		...(unordered > 0 ? [{ path: ['bands', unordered, 'from'], code: 'bands-not-ascending' as const }] : []),
		...repeated(namesIn(bands, 'bands'))
	];
}

/** Whether answers are allowed that lie below the first band, and would be counted as not answered. */
export const bandsMiss = ({
	min,
	bands
}: {
	min?: number | string | undefined;
	bands?: Bands | undefined;
}): boolean => bands?.[0] !== undefined && (min === undefined || bands[0].from > min);

/** Issues: `wrong-type`, `not-a-number`, `not-an-integer`, `too-small`, `too-large`. */
export const numberKind: Kind<NumberQuestion> = {
	fields: ({ id }) => [{ name: id }],
	read: readNumber,
	countings: ({ id, bands }) => [countedInBands(id, bands, Number)],
	paper: ({ id, unit, min, max }) => ({
		kind: 'number',
		field: id,
		unit,
		...(min > -unbounded ? { min } : {}),
		...(max < unbounded ? { max } : {})
	}),
	faults: ({ min, max, bands }) => [
		...(min > max ? [{ path: ['min'], code: 'bounds-crossed' as const }] : []),
		...bandFaults(bands)
	]
};
