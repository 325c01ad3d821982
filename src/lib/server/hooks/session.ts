import type { Handle } from '@sveltejs/kit';
import { councilRoot, facilitatorRoot, staffRoot } from '#lib/domain/access/routes.ts';
import { deleteSessionCookie, readSessionCookie } from '../auth/cookie.ts';
import { validateSession } from '../auth/sessions.ts';
import { facilitatorWith, readFacilitatorCookie } from '../classes/facilitator.ts';

const isBelow = (root: string, routeId: string | null): boolean =>
	routeId === root || (routeId?.startsWith(`${root}/`) ?? false);

/** Whether a route is one of the councils'. */
export const isCouncilRoute = (routeId: string | null): boolean => isBelow(councilRoot, routeId);

/** Whether a route is for people who sign in: staff's, or the councils'. */
export const isOfPeople = (routeId: string | null): boolean =>
	isBelow(staffRoot, routeId) || isCouncilRoute(routeId);

/** Whether a route is for whoever leads a class session. */
export const isFacilitatorRoute = (routeId: string | null): boolean => isBelow(facilitatorRoot, routeId);

/** Tells who leads a class session, on their own pages only. */
export const facilitatorHandle: Handle = async ({ event, resolve }) => {
	if (!isFacilitatorRoute(event.route.id)) return resolve(event);
	const { locals, cookies } = event;
	const facilitator = await facilitatorWith(locals.db, readFacilitatorCookie(cookies));
	if (facilitator) locals.facilitator = facilitator;
	const response = await resolve(event);
	response.headers.set('cache-control', 'no-store');
	return response;
};

/** Tells who is signed in, on staff's and the councils' routes only: nothing else ever reads the cookie (decision D8). */
export const sessionHandle: Handle = async ({ event, resolve }) => {
	if (!isOfPeople(event.route.id)) return resolve(event);
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
