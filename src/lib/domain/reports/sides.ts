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

/** Whole percents on each side of the middle, from shown counts; null where one of them is hidden or the base is too small. */
export function sharesAround(
	table: ReportTable,
	group: number,
	sides: Sides
): { below: number | null; above: number | null } {
	const base = table.bases[group] ?? null;
	const cells = table.cells[group] ?? [];
	const isShown = (index: number) => (table.percents[group]?.[index] ?? null) !== null;
	const share = (indices: number[]) =>
		base && indices.every(isShown)
			? Math.round((100 * indices.reduce((sum, index) => sum + (cells[index] ?? 0), 0)) / base)
			: null;
	return { below: share(sides.below), above: share(sides.above) };
}

/** A side's answers from the middle outwards, as far as they are shown: what is hidden pushes the rest nobody knows where. */
export function shownFromMiddle(
	table: ReportTable,
	group: number,
	sides: Sides
): { below: number[]; above: number[] } {
	const percents = table.percents[group] ?? [];
	const shown = (outwards: number[]) => {
		const hidden = outwards.findIndex((index) => (percents[index] ?? null) === null);
		return hidden < 0 ? outwards : outwards.slice(0, hidden);
	};
	return { below: shown(sides.below.toReversed()), above: shown(sides.above) };
}
