import { eliminate, type Pattern } from './eliminate.ts';
import { candidateOrder, priceOf, type LinearSystem } from './linear.ts';

/** Cells that may be looked at in all while a better pattern is sought: a second or so. */
const mostLookedAt = 40_000;

const hiddenOf = ({ cells }: LinearSystem, { shown }: Pattern): number[] =>
	[...cells.keys()].filter((at) => !shown[at] && cells[at]!.standing === 'open');

/**
 * Elimination is greedy: what it hides depends on the order. Each hidden cell in turn (the dearest first) is offered before
 * all others, and the order kept where less is lost so; as long as that helps, and within bounds that the system's size
 * alone decides. Deterministic.
 */
export function eliminateWell(system: LinearSystem): Pattern {
	const lost = (pattern: Pattern) =>
		hiddenOf(system, pattern).reduce((total, at) => total + priceOf(system.cells[at]!), 0);
	let order = candidateOrder(system.cells);
	let best = eliminate(system, order);
	let least = lost(best);
	let looks = Math.floor(mostLookedAt / system.cells.length);
	const tried = new Set<number>();
	while (looks > 0 && best.exposed.length === 0) {
		const [at] = hiddenOf(system, best)
			.filter((one) => !tried.has(one))
			.sort((a, b) => priceOf(system.cells[b]!) - priceOf(system.cells[a]!) || a - b);
		if (at === undefined) break;
		tried.add(at);
		looks--;
		const next = [at, ...order.filter((one) => one !== at)];
		const pattern = eliminate(system, next);
		const loss = lost(pattern);
		if (loss >= least) continue;
		[best, least, order] = [pattern, loss, next];
	}
	return best;
}
