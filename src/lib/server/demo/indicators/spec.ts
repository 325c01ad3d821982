import type { MethodBreak, QuestionSource, Split } from '#lib/domain/reports/indicators/indicator.ts';
import type { IndicatorUnit } from '#lib/domain/reports/indicators/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';

/** A number, or words. */
export type DemoFigure = number | LocalText;

export type DemoEntry = {
	/** A number or words; two numbers for a ratio. */
	outcome?: DemoFigure | readonly [numerator: number, denominator: number];
	men?: number;
	women?: number;
	splits?: Split[];
	forecast?: DemoFigure;
	source: string;
	caveat?: LocalText;
};

/** `now`: the latest four months or year that there are results of. */
export type DemoPeriods = { year: number; now: string };

export type DemoIndicator = {
	slug: string;
	name: LocalText;
	definition: LocalText;
	unit: IndicatorUnit;
	decimals?: number;
	question?: QuestionSource;
	ratio?: { numerator: LocalText; denominator: LocalText };
	every: string;
	/** The goal's key in goals.ts. */
	goal?: string;
	fromYear?: number;
	breaks?: (periods: DemoPeriods) => MethodBreak[];
	/** By period's key. */
	entries: (periods: DemoPeriods) => Record<string, DemoEntry>;
	/** By year: the committee's. */
	targets?: (periods: DemoPeriods) => Record<number, DemoFigure>;
	/** By year: the city council's. */
	councilTargets?: (periods: DemoPeriods) => Record<number, DemoFigure>;
};

/** The same indicator in whole years, oldest first, and in the period that is reported now (the last). */
export const inYears = (
	{ year, now }: DemoPeriods,
	source: string,
	entries: readonly Omit<DemoEntry, 'source'>[]
): Record<string, DemoEntry> =>
	Object.fromEntries(
		entries.map((entry, at) => {
			const before = entries.length - 1 - at;
			return [before === 0 ? now : `${year - before}-VB`, { source, ...entry }];
		})
	);
