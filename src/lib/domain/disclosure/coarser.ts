import type { Addressed } from './offered.ts';
import type { CountedQuestion } from './layout.ts';
import { joined, type Partition } from './partition.ts';
import type { QuestionPlan, TablePlan } from './plan.ts';

/** A class joined with a neighbour (the smaller one), where there is no order with the smallest other one. */
function widened(
	categories: Partition,
	at: number,
	{ ordered, outside }: CountedQuestion,
	sizes: number[]
): Partition {
	const sizeOf = (index: number) => categories[index]!.reduce((total, slot) => total + sizes[slot]!, 0);
	const isOutside = (index: number) => categories[index]!.every((slot) => outside.includes(slot));
	const others = [...categories.keys()].filter((index) => index !== at);
	const alike = others.filter((index) => isOutside(index) === isOutside(at));
	const neighbours = ordered && !isOutside(at) ? alike.filter((index) => Math.abs(index - at) === 1) : [];
	const among = [neighbours, alike, others].find((list) => list.length > 0)!;
	const smallest = among.reduce((best, index) => (sizeOf(index) < sizeOf(best) ? index : best));
	return joined(categories, [at, smallest]);
}

const tableWith = (plan: QuestionPlan, breakdown: number, table: TablePlan | undefined): QuestionPlan =>
	breakdown < 0
		? { total: table, by: plan.by }
		: { total: plan.total, by: plan.by.map((own, at) => (at === breakdown ? table : own)) };

const tableAt = (plan: QuestionPlan, breakdown: number) => (breakdown < 0 ? plan.total : plan.by[breakdown]);

/**
 * A question's plan one step coarser, after some numbers could not be kept from following: their answer is merged in
 * every table that has it (several answers each: left out), and where nothing is left to merge a table is withheld, the
 * last breakdown first. Undefined when nothing is left to withhold.
 */
export function coarser(
	plan: QuestionPlan,
	counted: CountedQuestion,
	sizes: number[],
	{ addresses, breakdownOf }: Addressed,
	exposed: readonly number[]
): QuestionPlan | undefined {
	const places = exposed.flatMap((at) => {
		const address = addresses[at];
		return address?.what === 'count' ? [address] : [];
	});
	const first = places[0];
	const table = first && tableAt(plan, first.breakdown);
	const slot = first && table?.categories[first.column]?.[0];
	if (slot !== undefined) {
		let changed = false;
		const next = [-1, ...plan.by.keys()].reduce((whole, breakdown): QuestionPlan => {
			const own = tableAt(whole, breakdown);
			const column = own?.categories.findIndex((members) => members.includes(slot)) ?? -1;
			if (!own || column < 0) return whole;
			if (counted.counting === 'each') {
				if (own.left?.includes(column)) return whole;
				changed = true;
				return tableWith(whole, breakdown, { ...own, left: [...(own.left ?? []), column] });
			}
			if (own.categories.length <= 2) return whole;
			changed = true;
			return tableWith(whole, breakdown, {
				...own,
				categories: widened(own.categories, column, counted, sizes)
			});
		}, plan);
		if (changed) return next;
	}
	const own = exposed.map(breakdownOf).find((breakdown) => plan.by[breakdown]);
	const last = own ?? plan.by.findLastIndex((table) => table !== undefined);
	if (last >= 0) return tableWith(plan, last, undefined);
	return plan.total ? { total: undefined, by: plan.by } : undefined;
}
