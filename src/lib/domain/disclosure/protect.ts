import { attack, attackers, type Attacker, type Finding } from './attackers.ts';
import { chooseCells } from './choose.ts';
import { eliminate, type Pattern } from './eliminate.ts';
import { priceOf, type Cell, type LinearSystem } from './linear.ts';
import type { Solve } from './model.ts';
import { eliminateWell } from './search.ts';

export type Protected = Pattern & {
	/** Cells hidden because somebody would have come too close, beyond those that would have followed exactly. */
	widened: number;
};

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

/** Cells that an attacker cannot narrow enough, and is not asked for again: hiding more tells nobody more. */
type Safe = Map<Attacker, Set<number>>;

/** What one attacker still knows too closely; everything else is safe from them. */
async function narrowFor(
	system: LinearSystem,
	shown: readonly boolean[],
	solve: Solve,
	attacker: Attacker,
	safe: Safe,
	helpless: ReadonlySet<number>
): Promise<Finding[]> {
	const done = safe.get(attacker)!;
	const asked = new Set(
		[...system.cells.keys()].filter((at) => !shown[at] && !done.has(at) && !helpless.has(at))
	);
	if (asked.size === 0) return [];
	const found = await attack(system, shown, solve, [attacker], asked);
	const narrow = found.filter(({ wide }) => !wide);
	const cells = new Set(narrow.map(({ cell }) => cell));
	for (const at of asked) if (!cells.has(at)) done.add(at);
	return narrow;
}

/**
 * Attacker by attacker, the cheapest published cells that hold an interval too narrow are hidden, until none is; what that
 * hides is asked for too.
 */
async function widened(
	system: LinearSystem,
	first: Pattern,
	solve: Solve,
	who: readonly Attacker[]
): Promise<Pattern> {
	let { shown } = first;
	const forced = new Set<number>();
	const helpless = new Set(first.exposed);
	const safe: Safe = new Map(who.map((attacker) => [attacker, new Set()]));
	for (let settled = false; !settled;) {
		settled = true;
		for (const attacker of who)
			for (;;) {
				const narrow = await narrowFor(system, shown, solve, attacker, safe, helpless);
				if (narrow.length === 0) break;
				settled = false;
				const { chosen, helpless: beyond } = chooseCells(system, narrow);
				for (const at of beyond) helpless.add(at);
				for (const at of chosen) forced.add(at);
				if (chosen.length > 0) ({ shown } = eliminate(withHidden(system, shown, forced)));
			}
	}
	return { shown, exposed: [...helpless] };
}

/**
 * Hidden one after another, more is hidden than together needed: each hidden cell, the dearest first, is shown again where
 * nobody then learns too much. So each that stays hidden is needed.
 */
async function shownAgain(
	system: LinearSystem,
	settled: Pattern,
	solve: Solve,
	who: readonly Attacker[]
): Promise<Pattern> {
	const helpless = new Set(settled.exposed);
	let { shown } = settled;
	const candidates = [...shown.keys()]
		.filter((at) => !shown[at] && system.cells[at]!.standing === 'open')
		.sort((a, b) => priceOf(system.cells[b]!) - priceOf(system.cells[a]!) || a - b);
	for (const at of candidates) {
		const tried = shown.with(at, true);
		const { exposed } = eliminate(
			withStandings(system, ({ standing }, cell) =>
				tried[cell] ? 'published' : standing === 'primary' ? 'primary' : 'hidden'
			)
		);
		if (exposed.some((cell) => !helpless.has(cell))) continue;
		let safe = true;
		for (const attacker of who) {
			const found = await attack(system, tried, solve, [attacker]);
			safe = found.every(({ cell, wide }) => wide || helpless.has(cell));
			if (!safe) break;
		}
		if (safe) shown = tried;
	}
	return { ...settled, shown };
}

const withStandings = (
	system: LinearSystem,
	standing: (cell: Cell, at: number) => Cell['standing']
): LinearSystem => ({
	...system,
	cells: system.cells.map((cell, at) => ({ ...cell, standing: standing(cell, at) }))
});

/** Cells that come last, offered when everything else is settled: those that tell nobody too much. */
async function withLast(
	system: LinearSystem,
	settled: Pattern,
	solve: Solve,
	who: readonly Attacker[]
): Promise<Pattern> {
	const rest = withStandings(system, (cell, at) =>
		settled.shown[at] ? 'published' : cell.last || cell.standing === 'primary' ? cell.standing : 'hidden'
	);
	const more = await widened(rest, eliminate(rest), solve, who);
	return more.exposed.length > settled.exposed.length ? settled : more;
}

/**
 * Complementary suppression in two steps: what would follow exactly (elimination), then what some attacker would know too
 * closely (linear programs). Deterministic.
 */
export async function protect(
	system: LinearSystem,
	solve: Solve,
	who: readonly Attacker[] = attackers
): Promise<Protected> {
	const first = withStandings(system, ({ standing, last }) => (last ? 'hidden' : standing));
	// What costs least exactly tends to leave intervals narrow, and then costs more.
	const exact = who.length === 0 ? eliminateWell(first) : eliminate(first);
	const hidden = await widened(first, exact, solve, who);
	const settled = who.length === 0 ? hidden : await shownAgain(first, hidden, solve, who);
	const count = (shown: readonly boolean[]) => shown.filter(Boolean).length;
	const pattern = system.cells.some(({ last }) => last)
		? await withLast(system, settled, solve, who)
		: settled;
	return { ...pattern, widened: count(exact.shown) - count(settled.shown) };
}
