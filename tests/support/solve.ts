import { proves } from '#lib/server/complaints/proof.ts';

/** The number that solves the task on a page, found as a browser finds it. */
export function solve(page: string): string {
	const challenge = /data-proof="([0-9a-f]+)"/.exec(page)?.[1] ?? '';
	const bits = Number(/data-bits="(\d+)"/.exec(page)?.[1]);
	if (!challenge || !bits) throw new Error('nothing is asked');
	return solved(challenge, bits);
}

/** The number that solves a task. */
export function solved(challenge: string, bits: number): string {
	for (let tried = 0; ; tried++) if (proves(challenge, bits, String(tried))) return String(tried);
}
