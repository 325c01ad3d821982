import type { Handle } from '@sveltejs/kit';
import { staffRoot } from '#lib/domain/access/routes.ts';
import { deleteSessionCookie, readSessionCookie } from '../auth/cookie.ts';
import { validateSession } from '../auth/sessions.ts';

/** Whether a route is one of staff's. */
export const isStaffRoute = (routeId: string | null): boolean =>
	routeId === staffRoot || (routeId?.startsWith(`${staffRoot}/`) ?? false);

/** Tells who is signed in, on staff's routes only: nothing else ever reads the cookie (decision D8). */
export const sessionHandle: Handle = async ({ event, resolve }) => {
	if (!isStaffRoute(event.route.id)) return resolve(event);
	const { locals, cookies } = event;
	const token = readSessionCookie(cookies);
	const state = await validateSession(locals.db, token);
	if (token && state.stage === 'none') deleteSessionCookie(cookies);
	if (token && state.stage !== 'none') locals.sessionToken = token;
	if (state.stage === 'in') locals.person = state.person;
	else if (state.stage !== 'none') locals.signingIn = { stage: state.stage, user: state.user };
	const response = await resolve(event);
	response.headers.set('cache-control', 'no-store');
	return response;
};
