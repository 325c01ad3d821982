import type {
	Breakdown,
	ReportCategory,
	ReportTable,
	Sides,
	TextThemes
} from '#lib/domain/reports/shapes.ts';
import { sharesAround, shownFromMiddle } from '#lib/domain/reports/sides.ts';
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
		const base = table.bases[group] ?? null;
		const row = { key, label, role: 'group' as const, apart: isApart(label) };
		if (count === null) return { ...row, value: null, figure: '‥' };
		if (percent !== null) return { ...row, value: percent, figure: percentText(percent, words) };
		if (base === null) return { ...row, value: 0, drawn: false, figure: words.format.number(count) };
		const of = words.t('results:countOf', {
			count: words.format.number(count),
			base: words.format.number(base)
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
	const onScale = [...sides.below, ...sides.middle, ...sides.above];
	const isHidden = (index: number) => (counts[index] ?? null) === null;
	const hasShares = onScale.some((index) => (percents[index] ?? null) !== null);
	const someHidden = (table.bases[group] ?? null) === null || onScale.some(isHidden);
	const drawn = shownFromMiddle(table, group, sides);
	const cut = {
		below: drawn.below.length < sides.below.length,
		above: drawn.above.length < sides.above.length
	};
	const nothing = [...drawn.below, ...sides.middle, ...drawn.above].length === 0;
	const hidden = someHidden && (!hasShares || sides.middle.some(isHidden) || nothing);
	const shares = sharesAround(table, group, sides);
	const endOf = (share: number | null) => (share === null ? null : percentText(share, words));
	return {
		key: String(group),
		label,
		percents,
		drawn,
		cut,
		apart: apartOf(table, group, sides, words),
		ends: hasShares && !hidden ? { below: endOf(shares.below), above: endOf(shares.above) } : null,
		note: noteOf(table, group, sides, words, {
			told: someHidden && hasShares,
			few: !hasShares && !someHidden
		}),
		hidden
	};
}

/** What is no point of the scale and somebody chose, with its share. */
function apartOf(table: ReportTable, group: number, sides: Sides, words: Words): Divergence['apart'] {
	return sides.apart.flatMap((index) => {
		const category = table.categories[index];
		const percent = table.percents[group]?.[index] ?? null;
		return category && percent !== null && table.cells[group]?.[index] !== 0
			? [{ label: category, figure: percentText(percent, words) }]
			: [];
	});
}

/** The words below a row's bar. `told`: a part of it is hidden, so every answer's share is told in words. */
function noteOf(
	table: ReportTable,
	group: number,
	sides: Sides,
	words: Words,
	{ told, few }: { told: boolean; few: boolean }
): string | null {
	const percents = table.percents[group] ?? [];
	const indices = [...(told ? [...sides.below, ...sides.middle, ...sides.above] : []), ...sides.apart];
	const shares = indices.flatMap((index) => {
		const category = table.categories[index];
		const percent = percents[index] ?? null;
		const isPoint = !sides.apart.includes(index);
		if (!category || (!isPoint && !percent)) return [];
		const figure = percent === null ? '‥' : percentText(percent, words);
		return [`${categoryText(category, 'answer', words)} ${figure}`];
	});
	const mean = table.means[group];
	const all = [
		...(few ? [words.t('results:tooFewForShares')] : shares),
		...(mean === undefined ? [] : [words.t('results:mean.short', { mean: meanText(mean, words) })])
	];
	return all.join(' · ') || null;
}

/** A mean as people write it; ‥ where it is hidden. */
export const meanText = (mean: number | null, { format }: Pick<Words, 'format'>): string =>
	mean === null ? '‥' : format.decimal(mean);

/** Whether the table has a cell, a base or a mean that is hidden: then a sentence says why. */
export const hasHidden = (table: ReportTable): boolean =>
	[...table.cells, table.bases, table.means].some((row) => row.includes(null));
