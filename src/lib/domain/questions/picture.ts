import { z } from 'zod';
import { namesIn, option, questionBase, repeated, type Kind } from './common.ts';
import { mediaName } from './media.ts';
import { countedEach } from './multiple.ts';
import { readSeveral } from './several.ts';
import { countedOnce, readOne } from './single.ts';

/** What is drawn: a sign of the house's own collection, by its name, or a picture that was uploaded. */
export const drawing = z.union([
	z.strictObject({ sign: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
	z.strictObject({ media: mediaName })
]);
export type Drawing = z.infer<typeof drawing>;

/** Pictures with words under them, to choose from: one, or up to `most`. */
export const pictureChoice = z.strictObject({
	type: z.literal('picture'),
	...questionBase,
	options: z.array(option.extend({ drawing })).min(2).max(12),
	most: z.number().int().min(1).max(12).default(1)
});
export type PictureQuestion = z.infer<typeof pictureChoice>;

/** Issues: `wrong-type`, `unknown-option`, `too-many`. */
export const pictureKind: Kind<PictureQuestion> = {
	fields: ({ id, most }) => [{ name: id, many: most > 1 }],
	read: ({ id, options, most }, raw) =>
		most > 1 ? readSeveral(id, options, raw, { most }) : readOne(id, options, raw),
	countings: ({ id, options, most }) => [most > 1 ? countedEach(id, options) : countedOnce(id, options)],
	paper: ({ id, options, most }) => ({
		kind: 'boxes',
		field: id,
		many: most > 1,
		...(most > 1 ? { most } : {}),
		options
	}),
	faults: ({ options }) => repeated(namesIn(options, 'options'))
};
