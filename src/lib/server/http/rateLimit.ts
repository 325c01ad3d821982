import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Seconds that an address has to wait before it may ask again; undefined when it may go on. */
export type RateLimit = (method: string, address: string, url: string) => Promise<number | undefined>;

/** Whether there is a class session that lives with this token. */
export type KnowsClass = (token: string) => Promise<boolean>;

const day = 86_400_000;

/** One home has many IPv6 addresses: they are counted by their /64. */
export const placeOf = (address: string): string =>
	address.includes(':') && !address.startsWith('::ffff:')
		? address.split(':').slice(0, 4).join(':')
		: address;

/** What thirty children do together: each sends a page every other second, and fetches its pictures. */
const ofClass = { write: 1200, read: 6000 };

const inClass = /^\/[^/]+\/class\/([0-9a-z]{32})(?:[/?]|$)/;

/**
 * Limits per address and minute: `write` for what sends something, `read` for the rest. Addresses are never stored:
 * buckets are in memory and named by an HMAC under a key that lives a day. The children of a class session share an
 * address, and have a bucket of their session's at it; a token of no session that lives makes a request count double, so
 * that none is invented to escape.
 */
export function createRateLimit({
	write,
	read,
	knowsClass = async () => false
}: {
	write: number;
	read: number;
	knowsClass?: KnowsClass;
}): RateLimit {
	const newKey = () => createSecretKey(randomBytes(32));
	let key = newKey();
	setInterval(() => (key = newKey()), day).unref();
	const limiter = (keyPrefix: string, points: number) =>
		new RateLimiterMemory({ keyPrefix, points, duration: 60 });
	const buckets = {
		address: { write: limiter('write', write), read: limiter('read', read) },
		class: {
			write: limiter('class write', Math.max(write, ofClass.write)),
			read: limiter('class read', Math.max(read, ofClass.read))
		}
	};
	return async (method, address, url) => {
		const kind = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
		const token = inClass.exec(url)?.[1];
		const known = token !== undefined && (await knowsClass(token));
		const name = known ? `${placeOf(address)} ${token}` : placeOf(address);
		try {
			await buckets[known ? 'class' : 'address'][kind].consume(
				createHmac('sha256', key).update(name).digest('base64'),
				token !== undefined && !known ? 2 : 1
			);
			return undefined;
		} catch (refused) {
			return Math.max(1, Math.ceil((refused as { msBeforeNext: number }).msBeforeNext / 1000));
		}
	};
}
