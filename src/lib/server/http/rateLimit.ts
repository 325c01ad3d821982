import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Seconds that an address has to wait before it may ask again; undefined when it may go on. */
export type RateLimit = (method: string, address: string) => Promise<number | undefined>;

const day = 86_400_000;

/** One home has many IPv6 addresses: they are counted by their /64. */
const placeOf = (address: string): string =>
	address.includes(':') && !address.startsWith('::ffff:')
		? address.split(':').slice(0, 4).join(':')
		: address;

/**
 * Limits per address and minute: `write` for what sends something, `read` for the rest. Addresses are never stored:
 * buckets are in memory and named by an HMAC under a key that lives a day.
 */
export function createRateLimit({ write, read }: { write: number; read: number }): RateLimit {
	const newKey = () => createSecretKey(randomBytes(32));
	let key = newKey();
	setInterval(() => (key = newKey()), day).unref();
	const buckets = {
		write: new RateLimiterMemory({ keyPrefix: 'write', points: write, duration: 60 }),
		read: new RateLimiterMemory({ keyPrefix: 'read', points: read, duration: 60 })
	};
	return async (method, address) => {
		const limiter = method === 'GET' || method === 'HEAD' ? buckets.read : buckets.write;
		try {
			await limiter.consume(createHmac('sha256', key).update(placeOf(address)).digest('base64'));
			return undefined;
		} catch (refused) {
			return Math.max(1, Math.ceil((refused as { msBeforeNext: number }).msBeforeNext / 1000));
		}
	};
}
