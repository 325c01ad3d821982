import type { ReportCategory } from './shapes.ts';

/**
 * Indices of the categories that lie on an order of answers, from its beginning; what is no answer of it (don't know, not
 * answered) is left out. Undefined when a merged category is partly outside the order or reaches over another.
 */
export function orderedAmong(
	order: readonly string[],
	categories: readonly Pick<ReportCategory, 'ids'>[]
): number[] | undefined {
	const placed = categories.flatMap(({ ids }, index) => {
		const places = ids.map((id) => order.indexOf(id)).sort((a, b) => a - b);
		return places.every((place) => place === -1) ? [] : [{ index, first: places[0]!, last: places.at(-1)! }];
	});
	placed.sort((a, b) => a.first - b.first);
	const apart = placed.every(
		({ first, last }, at) => first >= 0 && last < (placed[at + 1]?.first ?? Infinity)
	);
	return apart ? placed.map(({ index }) => index) : undefined;
}

const sumOf = (cells: readonly (number | null)[], indices: readonly number[]) =>
	indices.reduce((sum, index) => sum + (cells[index] ?? 0), 0);

/**
 * The category in which the median answer lies, by its index: fewer than half of the ordered answers lie before it, and
 * fewer than half after it. Only where the published counts alone determine it: hidden cells (null) may hold whatever the
 * base leaves over (anything at all when the base is hidden too), and the median is this one for every such filling.
 * Null otherwise, so a median tells nothing that the counts do not.
 * `order`: indices of the ordered categories; all other cells of the row stand beside the order.
 */
export function medianOf(
	cells: readonly (number | null)[],
	base: number | null,
	order: readonly number[]
): number | null {
	const all = [...cells.keys()];
	const hidden = all.filter((index) => cells[index] === null);
	const left = base === null ? Infinity : base - sumOf(cells, all);
	const beside = all.filter((index) => !order.includes(index));
	const isHidden = (index: number) => hidden.includes(index);
	/** The least lead of some cells over the others, wherever what is left over lies. */
	const leastLead = (ahead: readonly number[], behind: readonly number[]) => {
		const lead = sumOf(cells, ahead) - sumOf(cells, behind);
		if (behind.some(isHidden)) return lead - left;
		const elsewhere = beside.some(isHidden) || base === null || !ahead.some(isHidden);
		return elsewhere ? lead : lead + left;
	};
	const at = order.findIndex((_, place) => {
		const [before, own, after] = [
			order.slice(0, place),
			order.slice(place, place + 1),
			order.slice(place + 1)
		];
		return leastLead([...own, ...after], before) > 0 && leastLead([...before, ...own], after) > 0;
	});
	return order[at] ?? null;
}
