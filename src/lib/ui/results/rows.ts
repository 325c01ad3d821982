import type {
	Breakdown,
	ReportCategory,
	ReportTable,
	Sides,
	TextThemes
} from '#lib/domain/reports/shapes.ts';
import { sharesAround } from '#lib/domain/reports/sides.ts';
import type { Bar, Divergence } from '#lib/ui/chart/chart.ts';
import { categoryText, percentText, type Words } from '#lib/i18n/category.ts';

const isApart = ({ kind }: ReportCategory) => kind !== 'answer' && kind !== 'answered';

/** Bars of one group's answers: percent where the base allows it, otherwise the count. */
export function answerBars(
	table: ReportTable,
	group: number,
	words: Words,
	apart: ReadonlySet<number> = new Set()
): { bars: Bar[]; most: number } {
	const percents = table.percents[group] ?? [];
	const counts = table.cells[group] ?? [];
	const inPercent = percents.some((percent) => percent !== null);
	const values = inPercent ? percents : counts;
	const bars = table.categories.map((label, index): Bar => {
		const value = values[index] ?? null;
		const figure = value === null ? '‥' : inPercent ? percentText(value, words) : words.format.number(value);
		return {
			key: String(index),
			label,
			role: 'answer',
			value,
			figure,
			apart: apart.has(index) || isApart(label)
		};
	});
	const first = bars.filter((bar) => !bar.apart);
	const most = Math.max(1, ...values.map((value) => value ?? 0));
	// Nobody stood apart: the table says so, the picture need not.
	return { bars: [...first, ...bars.filter((bar) => bar.apart && bar.value !== 0)], most };
}

/** Bars of what texts are about, hidden ones last. */
export function themeBars({ themes }: TextThemes, words: Words): { bars: Bar[]; most: number } {
	const bars = themes.map(({ id, name, count }): Bar => ({
		key: id,
		label: { ids: [id], labels: [name], kind: 'answer' },
		role: 'answer',
		value: count,
		figure: count === null ? '‥' : words.format.number(count)
	}));
	return { bars, most: Math.max(1, ...themes.map(({ count }) => count ?? 0)) };
}

/** The groups that anybody is in: a picture leaves out the others, the table does not. */
export const peopledGroups = (table: Pick<Breakdown, 'groups' | 'bases'>) =>
	table.groups.flatMap((label, group) => (table.bases[group] === 0 ? [] : [{ label, group }]));

/** The same answer in every group: what a panel of small multiples shows. Groups with too small a base have no bar. */
export function groupBars(table: Breakdown, category: number, words: Words): Bar[] {
	return peopledGroups(table).map(({ label, group }): Bar => {
		const percent = table.percents[group]?.[category] ?? null;
		const count = table.cells[group]?.[category] ?? null;
		const key = String(group);
		const row = { key, label, role: 'group' as const, apart: isApart(label) };
		if (count === null) return { ...row, value: null, figure: '‥' };
		if (percent !== null) return { ...row, value: percent, figure: percentText(percent, words) };
		const of = words.t('results:countOf', {
			count: words.format.number(count),
			base: words.format.number(table.bases[group] ?? 0)
		});
		return { ...row, value: 0, drawn: false, figure: of };
	});
}

/** A scale's answers in one group, for the diverging chart. */
export function divergenceOf(
	table: ReportTable,
	group: number,
	label: ReportCategory | null,
	sides: Sides,
	words: Words
): Divergence {
	const percents = table.percents[group] ?? [];
	const counts = table.cells[group] ?? [];
	const shares = sharesAround(table, group, sides);
	const hidden = [...sides.below, ...sides.middle, ...sides.above].some((index) => counts[index] == null);
	const apart = sides.apart.flatMap((index) => {
		const category = table.categories[index];
		const percent = percents[index];
		return category && percent != null && counts[index] !== 0
			? [{ label: category, figure: percentText(percent, words), percent }]
			: [];
	});
	const inWords = apart
		.filter(({ percent }) => percent > 0)
		.map((entry) => `${categoryText(entry.label, 'answer', words)} ${entry.figure}`);
	return {
		key: String(group),
		label,
		percents,
		apart,
		ends: shares && {
			below: percentText(shares.below, words),
			above: percentText(shares.above, words)
		},
		note: !shares && !hidden ? words.t('results:tooFewForShares') : inWords.join(' · ') || null,
		hidden
	};
}

/** Whether the table has a cell that is hidden: then a sentence says why. */
export const hasHidden = (table: ReportTable): boolean => table.cells.some((row) => row.includes(null));
