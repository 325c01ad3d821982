import type { ReportCategory } from '#lib/domain/reports/shapes.ts';
import type { Role } from '#lib/i18n/category.ts';

/** One row of a bar chart. `value` null: hidden, drawn as a hatched ghost. `drawn` false: a figure without a bar. */
export type Bar = {
	key: string;
	label: ReportCategory;
	role: Role;
	value: number | null;
	/** What stands at the end of the bar. */
	figure: string;
	drawn?: boolean;
	/** Beside the answers, not one of them: don't know, not answered. */
	apart?: boolean;
};

/**
 * One row of a diverging chart: whole percents of each category, null where it is hidden. Each side is drawn from the middle
 * outwards as far as it is shown (`drawn`, innermost first); where it is cut, a ghost ends it.
 */
export type Divergence = {
	key: string;
	label: ReportCategory | null;
	percents: (number | null)[];
	drawn: { below: number[]; above: number[] };
	cut: { below: boolean; above: boolean };
	/** What is no point of the scale, with its share. */
	apart: { label: ReportCategory; figure: string }[];
	/** Share below and above the middle, in words' place at the ends; none where a side is cut, or no bar is drawn. */
	ends: { below: string | null; above: string | null } | null;
	/** What stands instead of, or below, the bar. */
	note: string | null;
	/** Nothing of it can be drawn: all of it is a ghost. */
	hidden: boolean;
};

/** One value of a trend: hidden is drawn as a ghost, `few` and `absent` as nothing but a dash. */
export type TrendMark = {
	state: 'shown' | 'hidden' | 'few' | 'absent';
	value: number | null;
	figure: string;
};

/** One line of a trend, in a row of its own. */
export type TrendRow = {
	key: string;
	/** The answer or group that it tells of, or the interface's own words. */
	label: ReportCategory | string;
	role: Role;
	marks: TrendMark[];
	/** What the row's foot and top stand for. */
	range: readonly [number, number];
};

/** One time on a trend. `broken`: no line is drawn to it from the time before. */
export type TrendTime = { day: string; text: string; broken: boolean };
