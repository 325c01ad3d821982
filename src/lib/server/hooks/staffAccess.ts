import type { Handle, RequestEvent } from '@sveltejs/kit';
import type { Access, Action } from '#lib/domain/access/actions.ts';
import { accessTo, countRoutes, operationOf } from '#lib/domain/access/routes.ts';
import { actionForCity, mayDo, wholeCity } from '#lib/domain/access/table.ts';
import {
	committeeOfCase,
	committeeOfConsultation,
	committeeWithSlug,
	councilWithSlug
} from '../auth/access.ts';
import { isCouncilRoute, isFacilitatorRoute, isOfPeople } from './session.ts';

/** The way to the page that asks for what is missing: signing in, or the second factor. It remembers where one was going. */
function wayIn({ locals, url, route }: RequestEvent): string {
	const step = { secondFactor: 'second-factor', setUp: 'set-up-second-factor', none: 'sign-in' };
	const to = new URLSearchParams({ to: url.pathname + (url.search.startsWith('?/') ? '' : url.search) });
	// Nobody signs in there: the page says how one comes to lead a session.
	if (isFacilitatorRoute(route.id)) return `/${locals.lang}/facilitator`;
	if (isCouncilRoute(route.id) && !locals.signingIn) return `/${locals.lang}/council?${to}`;
	return `/${locals.lang}/staff/${step[locals.signingIn?.stage ?? 'none']}?${to}`;
}

// Thrown, a redirect would pass by the handles that set the headers of every response.
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

type Decision = 'yes' | 'signInFirst' | 'already' | 'refused' | 'missing';

async function decide(event: RequestEvent, access: Access | undefined): Promise<Decision> {
	const { locals } = event;
	if (access === undefined) return 'refused';
	if (access === 'anyone') return 'yes';
	if (access === 'facilitator') return locals.facilitator ? 'yes' : 'signInFirst';
	if (access === 'signingIn') return locals.signingIn ? 'yes' : locals.person ? 'already' : 'signInFirst';
	if (!locals.person || !reaches(event, access)) return 'signInFirst';
	if (access === 'person') return 'yes';
	const place = await placeIn(event, access);
	if (place === undefined) return mayDo(locals.person, access) ? 'missing' : 'refused';
	return yesIf(mayDo(locals.person, place.action, place.id));
}

/** Who came with a link and a code may do on staff's pages only what members are asked for there (decision D15). */
const reaches = ({ locals, route }: RequestEvent, access: Access): boolean =>
	!locals.person?.byLink || isCouncilRoute(route.id) || access === 'consultation.comment';

type Asked = { action: Action; id?: string };

/** What an address is about: a consultation's committee, a case's, a committee, a council, the whole city; undefined: there is none such. */
async function placeIn(
	{ locals: { db }, params, route }: RequestEvent,
	action: Action
): Promise<Asked | undefined> {
	const at = (id: string | undefined): Asked | undefined => (id === undefined ? undefined : { action, id });
	if (params.slug !== undefined)
		return at(
			await committeeOfConsultation(db, params.slug, { withCounts: countRoutes.has(route.id ?? '') })
		);
	if (params.committee === wholeCity) return { action: actionForCity(action) };
	if (params.committee !== undefined) return at(await committeeWithSlug(db, params.committee));
	const { council, case: reference } = params as { council?: string; case?: string };
	if (reference !== undefined) return at(await committeeOfCase(db, reference));
	if (council !== undefined) return at(await councilWithSlug(db, council));
	return { action };
}

const yesIf = (may: boolean): Decision => (may ? 'yes' : 'refused');

/**
 * Lets a request of staff's or a council's through when the table of domain/access/routes.ts says so; no page asks by itself.
 * Whoever is not signed in is led to the sign-in page; whoever may not is told so, with 403.
 */
export const staffAccessHandle: Handle = async ({ event, resolve }) => {
	if (!isOfPeople(event.route.id) && !isFacilitatorRoute(event.route.id)) return resolve(event);
	const access = accessTo(event.route.id ?? '', operationOf(event.request.method, event.url.searchParams));
	const decision = await decide(event, access);
	if (decision === 'yes') return resolve(event);
	if (decision === 'signInFirst') return seeOther(wayIn(event));
	if (decision === 'already') return seeOther(`/${event.locals.lang}/staff`);
	// An error thrown here would not get the house's own page.
	const page = await event.fetch(
		`/${event.locals.lang}/${isCouncilRoute(event.route.id) ? 'council' : 'staff'}/refused${decision === 'missing' ? '?missing' : ''}`
	);
	return new Response(page.body, { status: page.status, headers: page.headers });
};
