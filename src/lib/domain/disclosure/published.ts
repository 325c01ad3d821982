import type { MergedCategory, ReleaseDocument, QuestionRelease } from './document.ts';
import type { Layout, Slot } from './layout.ts';
import type { Row } from './model.ts';
import { equals, type System } from './system.ts';

const indicesOf = (slots: Slot[], { ids }: MergedCategory) =>
	ids.map((id) => slots.findIndex((slot) => slot.id === id));

/** Every published number that bears on one question, as equations: read from the document as anybody reads it. */
export function publishedRows(
	system: System,
	layout: Layout,
	document: Pick<ReleaseDocument, 'respondents' | 'backgrounds'>,
	release: QuestionRelease | undefined
): Row[] {
	const rows: Row[] = [];
	const sizeAt = (sites: number[]) =>
		sites.flatMap((site) => system.size.map((column) => system.variable(site, column)));
	const sitesOf = (breakdown: number, group: MergedCategory) =>
		indicesOf(layout.breakdowns[breakdown]!.groups, group).map((index) => system.siteOf(breakdown, index));
	if (document.respondents !== null) rows.push(equals(sizeAt([0]), document.respondents));
	for (const [breakdown, { groups }] of document.backgrounds.entries())
		for (const group of groups)
			if (group.count !== null) rows.push(equals(sizeAt(sitesOf(breakdown, group)), group.count));
	if (!release || !system.counted) return rows;
	const { slots } = system.counted;
	const readTable = (table: QuestionRelease['total'], sitesOfRow: number[][]) => {
		for (const [at, sites] of sitesOfRow.entries()) {
			const base = table.bases[at];
			if (base !== null && base !== undefined) rows.push(equals(sizeAt(sites), base));
			for (const [column, category] of table.categories.entries()) {
				const count = table.cells[at]?.[column];
				if (count === null || count === undefined) continue;
				const columns = indicesOf(slots, category);
				rows.push(
					equals(
						sites.flatMap((site) => columns.map((slot) => system.variable(site, slot))),
						count
					)
				);
			}
		}
	};
	if (!release.total.withheld) readTable(release.total, [[0]]);
	for (const [breakdown, table] of release.by.entries())
		if (!table.withheld)
			readTable(
				table,
				table.groups.map((group) => sitesOf(breakdown, group))
			);
	return rows;
}
