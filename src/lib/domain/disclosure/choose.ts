import type { Finding } from './attackers.ts';
import { priceOf, type LinearSystem } from './linear.ts';

/** Cells that may be hidden to widen an interval: those enough by themselves, else the one that gives most. Zeros last. */
function waysOf({ cells }: LinearSystem, { cell, low, high, because, attacker }: Finding): number[] {
	const missing = (attacker === 'reader' ? (cells[cell]!.width ?? 1) : 1) - (high - low);
	const open = because.filter((at) => cells[at]!.standing === 'open');
	const enough = open.filter((at) => cells[at]!.count > 0 && cells[at]!.count >= missing);
	if (enough.length > 0) return enough;
	const most = open.reduce<number | undefined>(
		(best, at) => (best === undefined || cells[at]!.count > cells[best]!.count ? at : best),
		undefined
	);
	return most === undefined ? [] : [most];
}

/** Cells to hide so that every narrow interval widens: those first that cost least for each interval they serve. */
export function chooseCells(
	system: LinearSystem,
	narrow: readonly Finding[]
): { chosen: number[]; helpless: number[] } {
	const waiting = new Map(narrow.map((found) => [found, waysOf(system, found)]));
	const helpless = [...waiting].filter(([, ways]) => ways.length === 0).map(([{ cell }]) => cell);
	for (const [found, ways] of waiting) if (ways.length === 0) waiting.delete(found);
	const chosen: number[] = [];
	while (waiting.size > 0) {
		const served = new Map<number, number>();
		for (const ways of waiting.values()) for (const at of ways) served.set(at, (served.get(at) ?? 0) + 1);
		const [best] = [...served.keys()].sort(
			(a, b) =>
				priceOf(system.cells[a]!) / served.get(a)! - priceOf(system.cells[b]!) / served.get(b)! || a - b
		);
		chosen.push(best!);
		for (const [found, ways] of waiting) if (ways.includes(best!)) waiting.delete(found);
	}
	return { chosen, helpless };
}
