import { createHmac, randomBytes } from 'node:crypto';
import { json, text, type Handle } from '@sveltejs/kit';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { config } from '../config.ts';

// Addresses are never stored: buckets are named by an HMAC under a key that lives a day, in memory.
let key = randomBytes(32);
setInterval(() => (key = randomBytes(32)), 86_400_000).unref();

const limiters = new Map<string, RateLimiterMemory>();

function limiter(name: string, points: number): RateLimiterMemory {
	const known = limiters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration: 60 });
	limiters.set(name, known);
	return known;
}

/** The bucket of an address: IPv6 by its /64, because one home has many. */
function bucket(address: string): string {
	const place =
		address.includes(':') && !address.startsWith('::ffff:')
			? address.split(':').slice(0, 4).join(':')
			: address;
	return createHmac('sha256', key).update(place).digest('base64');
}

/** Seconds to wait, or undefined when the request may go on. */
async function wait(name: string, points: number, address: string): Promise<number | undefined> {
	try {
		await limiter(name, points).consume(bucket(address));
		return undefined;
	} catch (refused) {
		return Math.ceil((refused as { msBeforeNext: number }).msBeforeNext / 1000);
	}
}

/** Limits per address and minute, on every page, form and the API; the answer says when to come back. */
export const rateLimitHandle: Handle = async ({ event, resolve }) => {
	const { RATE_LIMIT, READ_LIMIT } = config();
	const unsafe = event.request.method !== 'GET' && event.request.method !== 'HEAD';
	const seconds = unsafe
		? await wait('write', RATE_LIMIT, event.getClientAddress())
		: await wait('read', READ_LIMIT, event.getClientAddress());
	if (seconds === undefined) return resolve(event);
	const message = event.locals.t('common:error.tooMany', { count: seconds });
	const headers = { 'retry-after': String(seconds), 'cache-control': 'no-store' };
	return event.url.pathname.startsWith('/api/')
		? json({ error: { code: 'too-many-requests', message } }, { status: 429, headers })
		: text(message, { status: 429, headers });
};
