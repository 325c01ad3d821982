import { z } from 'zod';
import { localText } from '../../text/text.ts';
import { source } from '../sources.ts';

/** How an indicator's numbers are written. `percent` has a percent sign; the others their unit's words. */
export const indicatorUnits = [
	'percent',
	'points',
	'count',
	'perThousand',
	'mean',
	'kronor',
	'words'
] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** A number, or words where no number is meant ("Tas fram av nämnd/styrelse"); both null: not told, or hidden. */
export const indicatorValue = z.object({
	value: z.number().nullable(),
	words: localText.nullable(),
	hidden: z.boolean().meta({ description: 'Hidden to protect individuals' })
});
export type IndicatorValue = z.infer<typeof indicatorValue>;

/** What makes two years no longer the same. */
export const indicatorBreaks = ['wording', 'committee', 'audience', 'method'] as const;

/** One period of an indicator, for its line over the years. */
export const indicatorPoint = z.object({
	period: z.string().meta({ description: 'For example 2025-VB' }),
	year: z.number().int(),
	outcome: indicatorValue,
	committee: z.object({ slug: z.string(), name: localText }),
	breaks: z
		.array(z.enum(indicatorBreaks))
		.meta({ description: 'No line is drawn from the point before, of the same committee where it has one' }),
	why: localText.optional().meta({ description: 'Why the numbers are made in another way from here on' }),
	source: source.nullable()
});
export type IndicatorPoint = z.infer<typeof indicatorPoint>;

/**
 * A row of the table whose heads are, word for word: Indikator · Periodens utfall · Utfall män/pojkar · Utfall
 * kvinnor/flickor · Utfall VB [år] · Prognos helår · Årsmål · KF:s årsmål · Period.
 */
export const indicatorRow = z.object({
	id: z.string().meta({ description: 'The slug: unique in the committee' }),
	name: localText,
	definition: localText.nullable(),
	unit: z.enum(indicatorUnits),
	decimals: z.number().int().min(0).max(3),
	/** The goal that it follows, by its id. */
	goal: z.string().nullable(),
	outcome: indicatorValue,
	men: indicatorValue,
	women: indicatorValue,
	lastYear: z.object({ year: z.number().int(), outcome: indicatorValue }),
	forecast: indicatorValue,
	target: indicatorValue,
	councilTarget: indicatorValue,
	period: z.string().meta({ description: 'How often it is followed: tertial, år, vartannat år …' }),
	/** Further groups, where the numbers allow it. */
	splits: z.array(
		z.object({ label: localText, groups: z.array(z.object({ label: localText, outcome: indicatorValue })) })
	),
	trend: z.array(indicatorPoint),
	source: source.nullable()
});
export type IndicatorRow = z.infer<typeof indicatorRow>;
