import type { CountTable, MergedCategory } from '../disclosure/document.ts';
import type { TrendValue } from './trendShapes.ts';

/** Figures that stand in a release, or what keeps them from it. Nothing is told here that it does not publish. */

const shown = (value: number): TrendValue => ({ state: 'shown', value });
export const without = (state: 'hidden' | 'few' | 'absent'): TrendValue => ({ state, value: null });

/** The share of one row that gave some answers: of published counts alone, and only where they are shown by themselves. */
export function shareAt(table: CountTable, row: number, ids: readonly string[], adds: boolean): TrendValue {
	const own = [...table.categories.entries()].filter(([, category]) =>
		category.ids.some((id) => ids.includes(id))
	);
	const found = own.flatMap(([, category]) => category.ids);
	if (found.some((id) => !ids.includes(id))) return without('hidden');
	if (found.length < ids.length || (own.length > 1 && !adds)) return without('absent');
	const [base, cells] = [table.bases[row] ?? null, table.cells[row] ?? []];
	const counts = own.flatMap(([at]) => cells[at] ?? []);
	if (base === null || counts.length < own.length) return without('hidden');
	if (own.some(([at]) => (table.percents[row]?.[at] ?? null) === null)) return without('few');
	return shown(Math.round((100 * counts.reduce((sum, count) => sum + count, 0)) / base));
}

/** The mean of one row, as it is published. */
export function meanIn(table: CountTable, row: number): TrendValue {
	const mean = table.means[row] ?? null;
	return mean === null ? without('hidden') : shown(mean);
}

/** Where a table has its row of a group; in place of one, why it has none. */
export type Place = { table: CountTable; row: number } | 'hidden' | 'absent';

export function placeOf(
	table: (CountTable & { groups?: MergedCategory[] }) | undefined,
	ids?: readonly string[]
): Place {
	if (!table) return 'absent';
	if (table.withheld) return 'hidden';
	if (!ids) return { table, row: 0 };
	const groups = table.groups ?? [];
	const row = groups.findIndex((group) => [...group.ids].sort().join() === [...ids].sort().join());
	if (row >= 0) return { table, row };
	return groups.some((group) => group.ids.some((id) => ids.includes(id))) ? 'hidden' : 'absent';
}
