import { z } from 'zod';
import { identifier } from '../../questions/common.ts';
import type { LocalText } from '../../text/text.ts';
import type { IndicatorUnit } from './shapes.ts';

/** Where an indicator's numbers come from: a question's releases, a share of two numbers, or a number as it is. */
export const indicatorKinds = ['question', 'ratio', 'hand'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const measures = ['percent', 'mean'] as const;
export type Measure = (typeof measures)[number];

/**
 * Which question an indicator reads: one that is shared between rounds, by its name, or one consultation's own. `part`
 * tells a question's parts apart (`.row` of a matrix). `answers`: those whose share it is; none for a mean.
 */
export const questionSource = z.union([
	z.strictObject({
		shared: identifier,
		part: z.string().max(80),
		measure: z.enum(measures),
		answers: z.array(z.string().max(80)).max(100)
	}),
	z.strictObject({
		consultation: z.string().max(200),
		question: identifier,
		part: z.string().max(80),
		measure: z.enum(measures),
		answers: z.array(z.string().max(80)).max(100)
	})
]);
export type QuestionSource = z.infer<typeof questionSource>;

/** A year from which the numbers are made in another way, and why. */
export type MethodBreak = { year: number; why: LocalText };

/** An indicator as it is defined, once for all years. */
export type Indicator = {
	slug: string;
	name: LocalText;
	definition: LocalText | null;
	unit: IndicatorUnit;
	decimals: number;
	kind: IndicatorKind;
	question: QuestionSource | null;
	/** What is divided by what. */
	ratio: { numerator: LocalText; denominator: LocalText } | null;
	/** How often it is followed. */
	every: string;
	goal: string | null;
	methodBreaks: readonly MethodBreak[];
};

type Committee = { slug: string; name: LocalText };
export type Split = { label: LocalText; groups: { label: LocalText; value: number }[] };

/** What somebody has entered of one indicator for one period. */
export type Entry = {
	/** `2026-T2` */
	period: string;
	committee: Committee;
	value: number | null;
	words: LocalText | null;
	numerator: number | null;
	denominator: number | null;
	men: number | null;
	women: number | null;
	splits: readonly Split[];
	source: string;
	sourceYear: number | null;
	caveat: LocalText | null;
	forecast: number | null;
	forecastWords: LocalText | null;
};

/** A year's target, a number or words: the committee's own, or the city council's. */
export type Target = {
	year: number;
	of: 'committee' | 'council';
	value: number | null;
	words: LocalText | null;
};
