import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';

/** A text as the server has it. */
export type Kept = { doc: ProseDoc; status: string; revision: number; by: string | null; at: string | null };
export type Change = { base: number; lang: string; status: string; doc: ProseDoc };

/** Why nothing was kept: no connection, nobody signed in any more, a report that is not written on now, or a refusal. */
export type Failure = 'offline' | 'signedOut' | 'closed' | 'refused';
export type Answer = { kept: Kept } | { conflict: Kept } | { failure: Failure };

async function answerOf(response: Response): Promise<Answer> {
	const { status, redirected, headers } = response;
	// Whoever is signed out is led to a page that asks for the password.
	if (redirected || !headers.get('content-type')?.startsWith('application/json'))
		return { failure: status >= 500 ? 'offline' : 'signedOut' };
	const body = (await response.json()) as { code?: string; text?: Kept };
	if (status === 200 && body.text) return { kept: body.text };
	if (status === 409 && body.text) return { conflict: body.text };
	if (status === 409 || status === 404) return { failure: 'closed' };
	return { failure: status >= 500 ? 'offline' : 'refused' };
}

const request = (change: Change) => ({
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(change)
});

/** A browser carries no more than this for a page that is gone. */
const mostLeaving = 60_000;
const isSmall = (body: string): boolean => new Blob([body]).size <= mostLeaving;

/** Sends a text; it arrives although the page is left meanwhile, unless it is long. */
export async function sendText(address: string, change: Change): Promise<Answer> {
	const init = request(change);
	try {
		const signal = AbortSignal.timeout(20_000);
		return await answerOf(await fetch(address, { ...init, signal, keepalive: isSmall(init.body) }));
	} catch {
		return { failure: 'offline' };
	}
}

/** Sends a text while the page is left. False when it is more than a browser takes along. */
export function sendLeaving(address: string, change: Change): boolean {
	const init = request(change);
	if (!isSmall(init.body)) return false;
	void fetch(address, { ...init, keepalive: true }).catch(() => undefined);
	return true;
}
