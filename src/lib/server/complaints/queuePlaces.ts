import { createHmac, randomBytes } from 'node:crypto';
import { goodFor } from '#lib/domain/complaints/attack.ts';

// Addresses are never kept: they are named by an HMAC under a key that lives as long as the process.
const key = randomBytes(32);
const most = 100_000;

/** How many places of a queue an address has taken within the hour, in memory. */
export const placesHeld = (() => {
	const held = new Map<string, number[]>();
	return {
		/** Takes one more; false when the address has as many as it may. */
		take(kind: string, address: string, atMost: number, now = Date.now()): boolean {
			const name = createHmac('sha256', key).update(`${kind} ${address}`).digest('base64');
			const living = (held.get(name) ?? []).filter((at) => at > now - goodFor * 1000);
			const may = living.length < atMost;
			held.delete(name);
			held.set(name, may ? [...living, now] : living);
			const [oldest] = held.keys();
			if (held.size > most && oldest !== undefined) held.delete(oldest);
			return may;
		}
	};
})();
