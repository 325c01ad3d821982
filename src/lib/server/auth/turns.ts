/** Too many ask for the same costly thing at this moment. */
export class TooBusy extends Error {}

/** Lets so many pieces of work run at once and some wait; throws TooBusy for the rest. */
export function createTurns({ atOnce, longestQueue }: { atOnce: number; longestQueue: number }) {
	let running = 0;
	const queue: (() => void)[] = [];
	return async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		if (running >= atOnce) {
			if (queue.length >= longestQueue) throw new TooBusy('Too many are waiting');
			await new Promise<void>((resolve) => queue.push(resolve));
		} else running++;
		try {
			return await work();
		} finally {
			const next = queue.shift();
			if (next) next();
			else running--;
		}
	};
}
