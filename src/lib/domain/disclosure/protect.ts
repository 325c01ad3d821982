import { attack, attackers, type Attacker, type Finding } from './attackers.ts';
import { eliminate, type Pattern } from './eliminate.ts';
import { priceOf, type LinearSystem } from './linear.ts';
import type { Solve } from './model.ts';
import { eliminateWell } from './search.ts';

export type Protected = Pattern & {
	/** Cells hidden because somebody would have come too close, beyond those that would have followed exactly. */
	widened: number;
};

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
function chooseCells(
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

/** The system as it is when some more is hidden: nothing hidden comes back, and what is to be hidden must not follow. */
const withHidden = (
	system: LinearSystem,
	shown: readonly boolean[],
	forced: ReadonlySet<number>
): LinearSystem => ({
	...system,
	cells: system.cells.map((cell, at) =>
		cell.standing !== 'open' || (shown[at] && !forced.has(at))
			? cell
			: forced.has(at)
				? { ...cell, standing: 'primary' as const }
				: { ...cell, standing: 'hidden' as const }
	)
});

/**
 * Complementary suppression in two steps: what would follow exactly (elimination), then, attacker by attacker, the cheapest
 * published cell that holds an interval too narrow, until none is. Deterministic.
 */
export async function protect(
	system: LinearSystem,
	solve: Solve,
	who: readonly Attacker[] = attackers
): Promise<Protected> {
	const first = eliminateWell(system);
	let { shown } = first;
	const forced = new Set<number>();
	const helpless = new Set(first.exposed);
	const before = shown.filter(Boolean).length;
	for (const attacker of who) {
		let among: Set<number> | undefined;
		for (;;) {
			// What is wide stays so: hiding more tells nobody more.
			const found = await attack(system, shown, solve, [attacker], among);
			const narrow = found.filter(({ cell, wide }) => !wide && !helpless.has(cell));
			if (narrow.length === 0) break;
			among = new Set(narrow.map(({ cell }) => cell));
			const { chosen, helpless: beyond } = chooseCells(system, narrow);
			for (const at of beyond) helpless.add(at);
			for (const at of chosen) forced.add(at);
			if (chosen.length > 0) ({ shown } = eliminate(withHidden(system, shown, forced)));
		}
	}
	return { shown, exposed: [...helpless], widened: before - shown.filter(Boolean).length };
}
