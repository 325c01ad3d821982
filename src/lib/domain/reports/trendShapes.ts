import { z } from 'zod';
import { localText } from '../text/text.ts';
import { category, hideable } from './tableShapes.ts';

/** `few`: under 20 answered, so that no share is shown; `absent`: it was not asked so that time. */
export const trendStates = ['shown', 'hidden', 'few', 'absent'] as const;
/** What makes two times no longer the same: other words or answers, another committee, other people asked. */
export const trendBreaks = ['wording', 'committee', 'audience'] as const;

const named = z.object({ slug: z.string(), name: localText });

/** One time that the question was asked. */
const point = z.object({
	consultation: z.object({ slug: z.string(), title: localText }),
	question: z.string().meta({ description: "The question's id there" }),
	committee: named,
	closedOn: z.iso.date(),
	base: hideable,
	breaks: z
		.array(z.enum(trendBreaks))
		.meta({ description: 'What differs from the time before: no line is drawn between the two' })
});
export type TrendPoint = z.infer<typeof point>;

const value = z.object({ state: z.enum(trendStates), value: z.number().nullable() });
export type TrendValue = z.infer<typeof value>;

/** Whole per cent of those asked who gave one answer, or the mean of a scale's points; one value a point. */
const line = z.object({
	measure: z.enum(['percent', 'mean']),
	category: category.nullable().meta({ description: 'The answer; null for the mean' }),
	apart: z.boolean().meta({ description: 'Beside the answers: don’t know' }),
	values: z.array(value)
});
export type TrendLine = z.infer<typeof line>;

/** The same question, time after time, in the order the consultations closed; the last point is this consultation. */
export const trend = z.object({
	shared: z.string().meta({ description: "The shared question's name" }),
	points: z.array(point),
	lines: z.array(line),
	by: z.array(
		z.object({
			background: z.string(),
			groups: z.array(z.object({ group: category, lines: z.array(line) }))
		})
	)
});
export type Trend = z.infer<typeof trend>;
