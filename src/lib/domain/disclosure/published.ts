import type { CountTable, MergedCategory, QuestionRelease, ReleaseDocument } from './document.ts';
import type { Layout, Slot } from './layout.ts';
import { pointsOf, type Unknowns } from './unknowns.ts';

/**
 * A number of a document, or a place where one is hidden (`value` null), as a sum over the finest counts: read from the
 * document as anybody reads it. `group`: everybody in its row; `columns`: the answers that it counts.
 */
export type Place = {
	terms: number[];
	weights?: number[];
	value: number | null;
	breakdown: number;
	what: 'size' | 'count' | 'points';
	group: number[];
	columns: number[];
};

const indicesOf = (slots: Slot[], { ids }: MergedCategory) =>
	ids.map((id) => slots.findIndex((slot) => slot.id === id));

/** Every place of a document that bears on one question (without one: on the backgrounds' margins). */
export function placesOf(
	unknowns: Unknowns,
	layout: Layout,
	document: Pick<ReleaseDocument, 'respondents' | 'backgrounds'>,
	release: QuestionRelease | undefined
): Place[] {
	const { size, variable, sitesOf, counted } = unknowns;
	const places: Place[] = [];
	const sizeAt = (sites: number[]) => sites.flatMap((site) => size.map((column) => variable(site, column)));
	const putSize = (breakdown: number, sites: number[], value: number | null) => {
		const group = sizeAt(sites);
		places.push({ terms: group, value, breakdown, what: 'size', group, columns: size });
	};
	const sitesIn = (breakdown: number, group: MergedCategory) =>
		indicesOf(layout.breakdowns[breakdown]!.groups, group).map((index) => sitesOf[breakdown]![index]!);
	const breakdownOf = (id: string) => layout.breakdowns.findIndex((breakdown) => breakdown.id === id);
	if (document.respondents !== null) putSize(-1, [0], document.respondents);
	for (const { id, groups } of document.backgrounds) {
		const breakdown = breakdownOf(id);
		for (const group of groups) putSize(breakdown, sitesIn(breakdown, group), group.count);
	}
	if (!release || !counted) return places;
	const points = pointsOf(unknowns);
	const read = (table: CountTable, breakdown: number, sitesOfRow: number[][]) => {
		for (const [at, sites] of sitesOfRow.entries()) {
			const base = table.bases[at] ?? null;
			const group = sizeAt(sites);
			if (base !== null) putSize(breakdown, sites, base);
			for (const [column, category] of table.categories.entries()) {
				const columns = indicesOf(counted.slots, category);
				const terms = sites.flatMap((site) => columns.map((slot) => variable(site, slot)));
				places.push({
					terms,
					value: table.cells[at]?.[column] ?? null,
					breakdown,
					what: 'count',
					group,
					columns
				});
			}
			if (!points || (table.means[at] ?? null) === null) continue;
			// A mean tells the sum of points and, with it, no less than how many answered: both are taken as told.
			const inside = points.flatMap((point, column) => (point === undefined ? [] : [column]));
			const terms = sites.flatMap((site) => inside.map((column) => variable(site, column)));
			const weights = sites.flatMap(() => inside.map((column) => points[column]!));
			const total = (values?: number[]) =>
				terms.reduce((sum, index, term) => sum + (values?.[term] ?? 1) * unknowns.truth[index]!, 0);
			const place = { terms, breakdown, what: 'points', group, columns: inside } as const;
			places.push({ ...place, value: total() }, { ...place, weights, value: total(weights) });
		}
	};
	if (!release.total.withheld) read(release.total, -1, [[0]]);
	for (const table of release.by)
		if (!table.withheld) {
			const breakdown = breakdownOf(table.background);
			read(
				table,
				breakdown,
				table.groups.map((group) => sitesIn(breakdown, group))
			);
		}
	return places;
}
