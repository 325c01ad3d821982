import type { ReportCategory, ReportTable, Sides } from './shapes.ts';

/**
 * Where a scale's answers lie around its middle; `apart`: don't know, not answered.
 * Undefined when a merged answer lies on both sides, or is part of the scale and part not: it has no honest place.
 */
export function sidesOf(points: readonly string[], categories: readonly ReportCategory[]): Sides | undefined {
	const middle = (points.length - 1) / 2;
	const sides: Sides = { below: [], middle: [], above: [], apart: [] };
	for (const [index, { ids }] of categories.entries()) {
		const places = ids.map((id) => points.indexOf(id));
		const all = (test: (place: number) => boolean) => places.every(test);
		if (all((place) => place === -1)) sides.apart.push(index);
		else if (all((place) => place >= 0 && place < middle)) sides.below.push(index);
		else if (all((place) => place === middle)) sides.middle.push(index);
		else if (all((place) => place > middle)) sides.above.push(index);
		else return undefined;
	}
	const place = (index: number) => points.indexOf(categories[index]?.ids[0] ?? '');
	for (const list of [sides.below, sides.above]) list.sort((a, b) => place(a) - place(b));
	return sides.below.length + sides.above.length > 0 ? sides : undefined;
}

/** Whole percents on each side of the middle, from shown counts; null when one of them is hidden or the base is too small. */
export function sharesAround(
	table: ReportTable,
	group: number,
	sides: Sides
): { below: number; above: number } | null {
	const base = table.bases[group] ?? null;
	const cells = table.cells[group] ?? [];
	const drawable = [...sides.below, ...sides.middle, ...sides.above].every(
		(index) => table.percents[group]?.[index] != null
	);
	if (!base || !drawable) return null;
	const share = (indices: number[]) =>
		Math.round((100 * indices.reduce((sum, index) => sum + (cells[index] ?? 0), 0)) / base);
	return { below: share(sides.below), above: share(sides.above) };
}
