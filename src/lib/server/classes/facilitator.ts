import type { Cookies } from '@sveltejs/kit';
import { and, eq, gt, sql } from 'drizzle-orm';
import { lifeHours } from '#lib/domain/classes/session.ts';
import { cookieAttributes, cookieName } from '../auth/cookie.ts';
import { newLinkToken, sha256Hex } from '../auth/tokens.ts';
import type { Queryable } from '../db/client.ts';
import { classSessions } from '../db/schema/index.ts';
import { lastPageMinutes } from './end.ts';

/** Whoever leads a class session: known by a secret in their browser, without an account, and for that session alone. */
export type Facilitator = { sessionId: string; consultationId: string };

/** A facilitator's secret, and what the database keeps of it. */
export function newFacilitatorSecret(): { secret: string; hash: string } {
	const secret = newLinkToken();
	return { secret, hash: sha256Hex(secret) };
}

const name = (): string => cookieName('radslag-class');

export const readFacilitatorCookie = (cookies: Cookies): string | undefined => cookies.get(name());

/** It outlives the browser, for a phone closes one by itself, and neither the session nor its last page by long. */
export const setFacilitatorCookie = (cookies: Cookies, secret: string): void =>
	cookies.set(name(), secret, {
		...cookieAttributes(),
		sameSite: 'strict',
		maxAge: (lifeHours * 60 + lastPageMinutes) * 60
	});

export const deleteFacilitatorCookie = (cookies: Cookies): void => cookies.delete(name(), cookieAttributes());

/**
 * Whose secret this is, while the session lives and for the hour after its end that its last page may be shown; undefined
 * later, or when the secret is nobody's.
 */
export async function facilitatorWith(
	db: Queryable,
	secret: string | undefined
): Promise<Facilitator | undefined> {
	if (!secret || secret.length > 100) return undefined;
	const [row] = await db
		.select({ sessionId: classSessions.id, consultationId: classSessions.consultationId })
		.from(classSessions)
		.where(
			and(
				eq(classSessions.facilitatorHash, sha256Hex(secret)),
				gt(classSessions.livesUntil, sql`now() - ${lastPageMinutes} * interval '1 minute'`)
			)
		);
	return row;
}
