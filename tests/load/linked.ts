import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Attacker } from '#lib/domain/disclosure/attackers.ts';
import { createSolver } from '#lib/server/solver/solve.ts';
import { linkedTables } from '../support/linked.ts';

export type LinkedTimes = {
	cells: number;
	primaries: number;
	secondaries: number;
	hiddenCount: number;
	counted: number;
	/** Seconds: adding every cell up from its inner cells once, and protecting the system in the worker. */
	bare: number;
	whole: number;
	/** The longest that anything else in this process had to wait meanwhile, in milliseconds. */
	blocked: number;
};

/** Protects four linked tables of about 9,800 cells and 2,000 primaries exactly, in a worker that is already running. */
export async function timeLinked(rounds: number): Promise<LinkedTimes> {
	const system = linkedTables(5000, 0);
	const values = Float64Array.from({ length: system.inner }, (_, at) => at % 7);
	const nobody: Attacker[] = [];
	const solver = createSolver();
	const times = { bare: Infinity, whole: Infinity, blocked: Infinity };
	let shown: boolean[] = [];
	try {
		await solver.protect([{ ...system, cells: system.cells.slice(0, 10) }], nobody);
		for (let round = 0; round < rounds; round++) {
			let began = performance.now();
			let sum = 0;
			for (const { terms } of system.cells) for (const index of terms) sum += values[index]!;
			if (sum < 0) throw new Error('counts are never negative');
			times.bare = Math.min(times.bare, (performance.now() - began) / 1000);
			const delay = monitorEventLoopDelay({ resolution: 5 });
			delay.enable();
			began = performance.now();
			shown = (await solver.protect([system], nobody))[0]!.shown;
			times.whole = Math.min(times.whole, (performance.now() - began) / 1000);
			delay.disable();
			times.blocked = Math.min(times.blocked, delay.max / 1e6);
		}
	} finally {
		await solver.close();
	}
	const { cells } = system;
	const hidden = cells.filter(({ standing }, at) => !shown[at] && standing === 'open');
	const sumOf = (some: typeof hidden) => some.reduce((total, { count }) => total + count, 0);
	return {
		cells: cells.length,
		primaries: cells.filter(({ standing }) => standing === 'primary').length,
		secondaries: hidden.length,
		hiddenCount: sumOf(hidden),
		counted: sumOf([...cells]),
		...times
	};
}
