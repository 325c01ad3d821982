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

/** One row of a diverging chart: whole percents of each category, or null where it cannot be drawn. */
export type Divergence = {
	key: string;
	label: ReportCategory | null;
	percents: (number | null)[];
	/** What is no point of the scale, with its share. */
	apart: { label: ReportCategory; figure: string }[];
	/** Share below and above the middle, in words' place at the ends. */
	ends: { below: string; above: string } | null;
	/** What stands instead of, or below, the bar. */
	note: string | null;
	hidden: boolean;
};
