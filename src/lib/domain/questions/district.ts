import { z } from 'zod';
import { background, mergeFaults, namesIn, option, questionBase, repeated, type Kind } from './common.ts';
import { countedOnce, readOne } from './single.ts';

/** A part of the city, chosen in a list or on a map that says the same; the map is drawn from the city's own areas. */
export const district = z.strictObject({
	type: z.literal('district'),
	...questionBase,
	/** Named as the city's areas are, which are drawn; what has no area (outside the city) stands in the list alone. */
	options: z.array(option).min(2).max(200),
	map: z.boolean().default(true),
	background: background.optional()
});
export type DistrictQuestion = z.infer<typeof district>;

/** Issues: `wrong-type`, `unknown-option`. */
export const districtKind: Kind<DistrictQuestion> = {
	fields: ({ id }) => [{ name: id }],
	read: ({ id, options }, raw) => readOne(id, options, raw),
	countings: ({ id, options }) => [countedOnce(id, options)],
	paper: ({ id, options }) => ({ kind: 'boxes', field: id, many: false, options, columns: true }),
	faults: ({ options, background }) => [
		...repeated(namesIn(options, 'options')),
		...mergeFaults(options, background?.merge)
	]
};
