import { z } from 'zod';
import { localText } from '../text/text.ts';

/** Tables of counted answers, as every output renders them. A count is of respondents; `null` is hidden (‥). */

export const count = z.number().int().nonnegative();
export const hideable = count
	.nullable()
	.meta({ description: 'Respondents; null: hidden to protect individuals' });
export const percent = z
	.number()
	.int()
	.nullable()
	.meta({ description: 'Whole percent; null: hidden, or base hidden or under 20' });
export const mean = z
	.number()
	.nullable()
	.meta({ description: "Mean of a scale's points, the first of them 1, to one decimal; null: hidden" });

/** An answer or a group, after merging: the ids it stands for and the wording of each (none for what no form words). */
const plain = z.object({
	ids: z.array(z.string()),
	labels: z.array(localText),
	kind: z.enum(['answer', 'answered', 'notAnswered', 'rest', 'mixed'])
});
/** `parts`: a group of two backgrounds crossed, one of each; it has no words of its own. */
export const category = plain.extend({ parts: z.tuple([plain, plain]).optional() });
export type ReportCategory = z.infer<typeof category>;

/**
 * `cells[group][category]`; a total has one group. `percents`: of the group's base. `means` and `medians`: one a group, none
 * at all where there is nothing to take a mean or a median of.
 */
export const table = z.object({
	withheld: z.boolean().meta({ description: 'The whole table is hidden' }),
	categories: z.array(category),
	bases: z.array(hideable),
	cells: z.array(z.array(hideable)),
	percents: z.array(z.array(percent)),
	means: z.array(mean).meta({ description: 'Empty where there is no scale, or the release has no means' }),
	medians: z.array(z.number().int().nullable()).meta({
		description:
			'The category in which the median of the ordered answers lies; null: published counts do not determine it. Empty without an order'
	})
});
export type ReportTable = z.infer<typeof table>;

export const breakdownHead = {
	background: z
		.string()
		.meta({ description: 'The background question, or `question:option` where several may be chosen' }),
	label: localText,
	option: localText
		.optional()
		.meta({ description: 'The option that this is about, where several may be chosen' }),
	across: localText.optional().meta({ description: 'The second background, where two are crossed' })
};
const end = z.object({
	groups: z.array(z.number().int()).meta({ description: 'Indices of the groups that have it' }),
	percent: z.number().int()
});
/** The highest and the lowest published percent of one answer among the groups. */
export const gap = z.object({
	highest: end,
	lowest: end,
	points: z.number().int().nonnegative().meta({ description: 'Percentage points' })
});
export type Gap = z.infer<typeof gap>;

export const breakdown = table.extend({
	...breakdownHead,
	groups: z.array(category),
	gaps: z
		.array(gap.nullable())
		.meta({ description: 'One a category; null: fewer than two published percents' })
});
export type Breakdown = z.infer<typeof breakdown>;

/** How a scale's answers lie around the middle: indices of a table's categories. */
export const sides = z.object({
	below: z.array(z.number().int()),
	middle: z.array(z.number().int()),
	above: z.array(z.number().int()),
	apart: z.array(z.number().int())
});
export type Sides = z.infer<typeof sides>;
