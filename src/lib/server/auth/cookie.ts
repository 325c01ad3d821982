import type { Cookies } from '@sveltejs/kit';
import { config } from '../config.ts';

/** The prefix `__Host-` binds a cookie to this very host, and browsers demand https for it. */
const overHttps = (): boolean => config().ORIGIN.startsWith('https:');
export const cookieName = (name: string): string => (overHttps() ? `__Host-${name}` : name);
export const sessionCookieName = (): string => cookieName('radslag');

export const cookieAttributes = () => ({
	path: '/',
	httpOnly: true,
	sameSite: 'lax' as const,
	secure: overHttps()
});

export const readSessionCookie = (cookies: Cookies): string | undefined => cookies.get(sessionCookieName());

/** Without an age: it goes when the browser closes, and the session ends by itself on the server. */
export function setSessionCookie(cookies: Cookies, token: string): void {
	cookies.set(sessionCookieName(), token, cookieAttributes());
}

export function deleteSessionCookie(cookies: Cookies): void {
	cookies.delete(sessionCookieName(), cookieAttributes());
}
