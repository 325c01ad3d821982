import type { Breakdown, ReportCategory, ReportTable, Trend, TrendLine } from '#lib/domain/reports/shapes.ts';
import { categoryText, type Words } from '#lib/i18n/category.ts';
import { backgroundOf, named, type Row } from './resultColumns.ts';

/** Mean and median of each row that has any. */
export function meanRows(
	head: Row,
	table: ReportTable,
	groups: readonly ReportCategory[] | null,
	words: Words
): Row[] {
	if (table.means.length + table.medians.length === 0) return [];
	return table.bases.map((base, row) => {
		const group = groups?.[row];
		const mean = table.means[row];
		const median = table.categories[table.medians[row] ?? -1];
		const hides = base === null || table.cells[row]?.includes(null) === true;
		return {
			...head,
			section: 'means',
			...(group ? named('group', group, 'group', words) : {}),
			base,
			mean,
			...(median ? { median: median.ids.join('+'), median_text: categoryText(median, 'answer', words) } : {}),
			hidden: mean === undefined ? !median && hides : mean === null
		};
	});
}

/** Between which groups an answer differs most. */
export function gapRows(head: Row, { gaps, groups, categories }: Breakdown, words: Words): Row[] {
	const shown = (indices: number[]) => indices.flatMap((at) => groups[at] ?? []);
	const end = (name: 'highest' | 'lowest', indices: number[]): Row => ({
		[name]: shown(indices)
			.map(({ ids }) => ids.join('+'))
			.join(' '),
		[`${name}_text`]: words.format.list(shown(indices).map((group) => categoryText(group, 'group', words)))
	});
	return gaps.flatMap((gap, at): Row[] => {
		const category = categories[at];
		if (!gap || !category) return [];
		return [
			{
				...head,
				section: 'gaps',
				...named('answer', category, 'answer', words),
				gap_points: gap.points,
				...end('highest', gap.highest.groups),
				...end('lowest', gap.lowest.groups),
				hidden: false
			}
		];
	});
}

/** A question's figures time after time, of all and group by group. */
export function trendRows(head: Row, trend: Trend, by: readonly Breakdown[], words: Words): Row[] {
	const rowsOf = (own: Row, lines: readonly TrendLine[]) =>
		lines.flatMap(({ measure, category, values }) =>
			values.map(({ state, value }, at): Row => {
				const point = trend.points[at];
				return {
					...head,
					...own,
					section: 'trend',
					...(category ? named('answer', category, 'answer', words) : {}),
					[measure]: value,
					round: point?.consultation.slug,
					round_closed: point?.closedOn,
					round_state: state,
					hidden: state === 'hidden'
				};
			})
		);
	return [
		...rowsOf({}, trend.lines),
		...trend.by.flatMap(({ background, groups }) => {
			const table = by.find((own) => own.background === background);
			const about = table ? backgroundOf(table, words.lang) : { background };
			return groups.flatMap(({ group, lines }) =>
				rowsOf({ ...about, ...named('group', group, 'group', words) }, lines)
			);
		})
	];
}
