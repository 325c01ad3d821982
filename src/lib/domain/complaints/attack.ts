/** What somebody without an account may do that costs the house something. `look`: opening a case with its receipt. */
export const gateKinds = ['send', 'write', 'file', 'look'] as const;
export type GateKind = (typeof gateKinds)[number];

/** Minutes that are looked back. */
export const attackMinutes = 10;

/**
 * How many of a kind the whole city has in ten minutes on its busiest honest day, and well above: a large city has a few
 * hundred complaints a year. One more, and it is held to be an attack.
 */
export const usualMost: Record<GateKind, number> = { send: 30, write: 60, file: 200, look: 600 };

/** Leading zero bits that a proof of work must have: 2^18 tries are a second or two on a telephone. */
export const leastBits = 18;
export const mostBits = 22;

/**
 * The proof of work that is asked for after so many in the last ten minutes: undefined in peace, then 18 bits, and one more
 * for each doubling, up to 22. Never a wall: whoever pays gets through. `honest`: how many complaints in ten minutes this
 * city holds to be honest; the other kinds follow it.
 */
export function askedBits(kind: GateKind, recent: number, honest = usualMost.send): number | undefined {
	const most = (usualMost[kind] * honest) / usualMost.send;
	if (recent < most) return undefined;
	return Math.min(mostBits, leastBits + Math.floor(Math.log2(recent / most)));
}

/** Whoever cannot run a script waits instead: so many seconds at least, and so many between any two. */
export const leastWait = 120;
export const waitBetween = 10;
/** Seconds that a place in the queue, or a task, is good for once its time has come. */
export const goodFor = 3600;
/** Places in the queue that one address may hold at a time: who comes with a thousand browsers does not fill it. */
export const placesAtOnce = 20;

/** When the next in the queue may go on (milliseconds), when the last one's time is `last`. */
export const nextTime = (now: number, last: number | undefined): number =>
	Math.max(now + leastWait * 1000, (last ?? 0) + waitBetween * 1000);

/** What a page shows of it: the time of day when one may go on without a script, and whether it has come. */
export type AskedShown = { challenge: string; bits: number; until: string | null; waited: boolean };
