import type { Handle } from '@sveltejs/kit';

/**
 * Reads what a request sent and nobody wanted (a refusal looks at no body), before the answer goes out: Node would
 * close the connection under it, and the sender would see that instead of the answer. The entry limits its size.
 */
export const unreadBodyHandle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { request } = event;
	if (request.body && !request.bodyUsed) await request.arrayBuffer().catch(() => {});
	return response;
};
