import type { Cookies } from '@sveltejs/kit';
import { cookieAttributes, cookieName } from '#lib/server/auth/cookie.ts';
import { lifeMinutes } from '#lib/server/councils/signIn.ts';

/** The cookie that binds a code to the browser that asked for it. */
const name = () => cookieName('radslag-code');

export const readAsking = (cookies: Cookies): string | undefined => cookies.get(name());

export const setAsking = (cookies: Cookies, browser: string): void =>
	cookies.set(name(), browser, { ...cookieAttributes(), maxAge: lifeMinutes * 60 });

export const deleteAsking = (cookies: Cookies): void => cookies.delete(name(), cookieAttributes());
