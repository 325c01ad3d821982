import { z } from 'zod';
import { localText } from '../../text/text.ts';
import { actionStates } from '../actions/shapes.ts';
import { indicatorRow, indicatorValue } from '../indicators/shapes.ts';
import { source } from '../sources.ts';
import { standings, step } from '../staircase/shapes.ts';

/** What the whole city's report gathers of the committees' and companies' own, every second year. Nobody is ranked. */

const named = z.object({ slug: z.string(), name: localText });
const count = z.number().int().nonnegative();

/** One committee or company: what it has published of the years, and what that says. */
export const cityBody = named.extend({
	kind: z.enum(['committee', 'district', 'company']),
	reported: z.array(z.object({ period: z.string(), publishedOn: z.iso.date().nullable(), dnr: z.string() })),
	missing: z.array(z.string()).meta({ description: 'Periods of which it has published no report' }),
	/** Of its latest report; null: it has not said. */
	position: step.nullable(),
	steps: z.array(z.object({ step, standing: z.enum(standings).nullable() })),
	consultations: z.array(z.object({ slug: z.string(), title: localText, period: z.string() })),
	/** Of those consultations whose number is shown. */
	respondents: z.object({ sum: count, consultations: count }),
	actions: z.array(z.object({ state: z.enum(actionStates), count }))
});
export type CityBody = z.infer<typeof cityBody>;

/** How many committees and companies say how far they have come with a step. They are counted, not ranked. */
export const cityStep = z.object({
	step,
	standings: z.array(z.object({ standing: z.enum(standings).nullable(), count }))
});
export type CityStep = z.infer<typeof cityStep>;

/** A part of the programme, and who has touched it. */
export const cityTerm = named.extend({
	kind: z.enum(['focusArea', 'perspective', 'actionPlan']),
	bodies: z.array(z.string()),
	consultations: count,
	actions: count
});
export type CityTerm = z.infer<typeof cityTerm>;

/** A figure from elsewhere: with who says it, and what is to be known before it is compared. */
export const cityStatistic = z.object({
	id: z.string(),
	title: localText,
	outcome: indicatorValue,
	unit: z.string(),
	source,
	perspective: named.nullable()
});
export type CityStatistic = z.infer<typeof cityStatistic>;

export const cityPart = z.object({
	years: z.array(z.number().int()),
	bodies: z.array(cityBody),
	/** One list a year, the earlier first. */
	stairs: z.array(z.object({ year: z.number().int(), steps: z.array(cityStep) })),
	respondents: z.object({ sum: count, consultations: count }),
	terms: z.array(cityTerm),
	actions: z.array(z.object({ state: z.enum(actionStates), count })),
	indicators: z.array(z.object({ committee: named, row: indicatorRow })),
	statistics: z.array(cityStatistic)
});
export type CityPart = z.infer<typeof cityPart>;
