import type { Draft } from '#lib/domain/drafts/node.ts';
import type { Op, Refused } from '#lib/domain/drafts/ops.ts';

/** One edit, as the server tells of it. */
export type Edit = { revision: number; by: string; userId: string; at: string; ops: Op[] };
export type OtherEditor = { userId: string; name: string; part: string | null };
export type CatchUp = { revision: number; edits: Edit[]; editors: OtherEditor[]; draft?: Draft };
export type Pushed = CatchUp & { refused: Refused[] };

/** Why nothing came back: no connection, nobody signed in any more, a form that is not written on now, or a refusal. */
export type Failure = 'offline' | 'signedOut' | 'closed' | 'refused';
export type Answer<Result> = { result: Result; failure?: undefined } | { failure: Failure };

function failureOf({ status, redirected, headers }: Response): Failure | undefined {
	// Whoever is signed out is led to a page that asks for the password.
	if (redirected || !headers.get('content-type')?.startsWith('application/json'))
		return status >= 500 ? 'offline' : 'signedOut';
	if (status === 409 || status === 404) return 'closed';
	if (status >= 500) return 'offline';
	return status >= 400 ? 'refused' : undefined;
}

async function ask<Result>(address: string, init?: RequestInit): Promise<Answer<Result>> {
	try {
		const response = await fetch(address, { ...init, signal: AbortSignal.timeout(20_000) });
		const failure = failureOf(response);
		return failure ? { failure } : { result: (await response.json()) as Result };
	} catch {
		return { failure: 'offline' };
	}
}

export type Batch = { batch: string; since: number; ops: Op[] };

/** Sends changes; the same batch may be sent again and counts once. */
export const push = (address: string, batch: Batch): Promise<Answer<Pushed>> =>
	ask(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(batch)
	});

/** A browser carries no more than this for a page that is gone. */
const mostLeaving = 60_000;

/** Sends changes while the page is left. False when there are more than a browser takes along. */
export function pushLeaving(address: string, batch: Batch): boolean {
	const body = JSON.stringify(batch);
	if (body.length > mostLeaving) return false;
	const headers = { 'content-type': 'application/json' };
	void fetch(address, { method: 'POST', headers, body, keepalive: true }).catch(() => undefined);
	return true;
}

/** Asks what others have done since a revision, and tells at which part one is. */
export const watch = (address: string, since: number, part: string | undefined): Promise<Answer<CatchUp>> =>
	ask(`${address}?${new URLSearchParams({ since: String(since), ...(part ? { part } : {}) })}`);

/** Sends a file; its name (SHA-256), or the code of what is wrong. */
export async function sendFile(
	address: string,
	file: File,
	kind: string
): Promise<{ media: string } | { code: string }> {
	const body = new FormData();
	body.append('kind', kind);
	body.append('file', file);
	try {
		const response = await fetch(address, { method: 'POST', body });
		if (response.status === 413) return { code: 'too-large' };
		if (response.redirected) return { code: 'signed-out' };
		return (await response.json()) as { media: string } | { code: string };
	} catch {
		return { code: 'offline' };
	}
}
