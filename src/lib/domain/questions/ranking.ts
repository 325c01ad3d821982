import { z } from 'zod';
import {
	answered,
	faulty,
	isEmpty,
	namesIn,
	nothingRead,
	option,
	questionBase,
	repeated,
	type Kind,
	type Raw,
	type Read
} from './common.ts';
import { drawing } from './picture.ts';
import { categoriesOf } from './single.ts';

/** Options put in order, the most wanted first: all of them, or the first `most`. They may be drawn. */
export const ranking = z.strictObject({
	type: z.literal('ranking'),
	...questionBase,
	options: z
		.array(option.extend({ drawing: drawing.optional() }))
		.min(2)
		.max(20),
	most: z.number().int().min(1).max(20).optional()
});
export type Ranking = z.infer<typeof ranking>;

/** The field in which an option's place is chosen. */
export const placeField = (id: string, option: string): string => `${id}.${option}`;

/** How many places there are. */
export const placesOf = ({ options, most }: Ranking): number =>
	Math.min(most ?? options.length, options.length);

function inOrder(question: Ranking, order: unknown[]): Read {
	const known = new Set(question.options.map(({ id }) => id));
	if (!order.every((id): id is string => typeof id === 'string')) return faulty('wrong-type');
	if (!order.every((id) => known.has(id))) return faulty('unknown-option');
	if (new Set(order).size !== order.length) return faulty('rank-repeated');
	if (order.length > placesOf(question)) return faulty('too-many', { params: { most: placesOf(question) } });
	return order.length === 0 ? nothingRead() : answered(question.id, [...order]);
}

function byPlace(question: Ranking, raw: Raw): Read {
	const order: string[] = [];
	let chosen = 0;
	for (const { id } of question.options) {
		const field = placeField(question.id, id);
		const value = raw(field);
		if (isEmpty(value)) continue;
		const place = typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : 0;
		if (place < 1 || place > placesOf(question)) return faulty('unknown-option', { field });
		if (order[place - 1] !== undefined) return faulty('rank-repeated', { field, params: { place } });
		order[place - 1] = id;
		chosen++;
	}
	const gap = Array.from({ length: chosen }, (_, index) => order[index]).indexOf(undefined);
	return gap >= 0 ? faulty('rank-missing', { params: { place: gap + 1 } }) : inOrder(question, order);
}

/**
 * An order from the first place on: the list of ids, or a place for each option as a form without scripts sends it.
 * Fewer than all places is an answer. Issues: `wrong-type`, `unknown-option`, `rank-repeated`, `rank-missing`, `too-many`.
 */
export const rankingKind: Kind<Ranking> = {
	fields: ({ id, options }) => [
		{ name: id, many: true },
		...options.map((option) => ({ name: placeField(id, option.id) }))
	],
	read: (question, raw) => {
		const list = raw(question.id);
		return Array.isArray(list) ? inOrder(question, list) : byPlace(question, raw);
	},
	// What was put first; the other places would make one table of all, and come with whole-table control.
	countings: ({ id, options }) => [
		{
			id,
			kind: 'one',
			categories: categoriesOf(options),
			ordered: false,
			apart: [],
			of: (answer) => (Array.isArray(answer) ? answer[0] : undefined)
		}
	],
	paper: (question) => ({
		kind: 'places',
		field: question.id,
		places: placesOf(question),
		options: question.options
	}),
	faults: ({ options }) => repeated(namesIn(options, 'options'))
};
