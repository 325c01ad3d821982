import { z } from 'zod';
import { localText } from '../text/text.ts';

/**
 * Where a number comes from: every one of a report has it. What comes from answers comes out of a release; every other
 * number names who says it.
 */
export const source = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('release'),
		consultation: z.string(),
		title: localText,
		question: z.string().optional(),
		number: z.number().int().meta({ description: "The release's number" })
	}),
	z.object({
		kind: z.literal('named'),
		name: z.string().min(1).max(500),
		year: z.number().int().optional(),
		caveat: localText.optional().meta({ description: 'What is to be known before it is compared' })
	})
]);
export type Source = z.infer<typeof source>;

/** The year of a named source, where its name does not say it already. */
export const yearBeside = ({ name, year }: Extract<Source, { kind: 'named' }>): number | undefined =>
	year !== undefined && !name.includes(String(year)) ? year : undefined;
