import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';
import { openJson, sealJson } from '../../crypto.ts';
import { secretKey } from '../../keys/keys.ts';
import { cookieAttributes, cookieName } from '../cookie.ts';

/** Seconds from leaving for the provider to coming back. */
const lifetime = 600;

/** What this browser needs to come back with: nothing of it is kept on the server. */
const flow = z.object({
	state: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	lang: z.string(),
	/** Where one was going. */
	to: z.string(),
	/** Milliseconds since 1970. */
	until: z.number()
});
export type Flow = z.infer<typeof flow>;

const boundTo = 'sign-in by provider';

/** A sign-in under way, sealed for the cookie; it opens for ten minutes. */
export function sealFlow(started: Omit<Flow, 'until'>, now = Date.now()): string {
	const value: Flow = { ...started, until: now + lifetime * 1000 };
	return Buffer.from(sealJson(secretKey('provider'), value, boundTo, 512)).toString('base64url');
}

/** Opens a sealed flow; undefined when it is too old, changed, or none of ours. */
export function openFlow(sealed: string | undefined, now = Date.now()): Flow | undefined {
	if (!sealed) return undefined;
	try {
		const opened = flow.parse(openJson(secretKey('provider'), Buffer.from(sealed, 'base64url'), boundTo));
		return opened.until > now ? opened : undefined;
	} catch {
		return undefined;
	}
}

const name = (): string => cookieName('radslag-provider');

export function setFlowCookie(cookies: Cookies, sealed: string): void {
	cookies.set(name(), sealed, { ...cookieAttributes(), maxAge: lifetime });
}

/** Reads the flow and takes it out of the browser: it serves once. */
export function takeFlowCookie(cookies: Cookies): Flow | undefined {
	const sealed = cookies.get(name());
	if (sealed !== undefined) cookies.delete(name(), cookieAttributes());
	return openFlow(sealed);
}
