import type { Handle, RequestEvent } from '@sveltejs/kit';
import type { Access, Action } from '#lib/domain/access/actions.ts';
import { accessTo, operationOf } from '#lib/domain/access/routes.ts';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import { committeeOfConsultation } from '../auth/access.ts';
import { isStaffRoute } from './session.ts';

/** The way to the page that asks for what is missing: signing in, or the second factor. It remembers where one was going. */
function wayIn({ locals, url }: RequestEvent): string {
	const step = { secondFactor: 'second-factor', setUp: 'set-up-second-factor', none: 'sign-in' };
	const to = new URLSearchParams({ to: url.pathname + (url.search.startsWith('?/') ? '' : url.search) });
	return `/${locals.lang}/staff/${step[locals.signingIn?.stage ?? 'none']}?${to}`;
}

// Thrown, a redirect would pass by the handles that set the headers of every response.
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

type Decision = 'yes' | 'signInFirst' | 'already' | 'refused' | 'missing';

async function decide(event: RequestEvent, access: Access | undefined): Promise<Decision> {
	const { locals, params } = event;
	if (access === undefined) return 'refused';
	if (access === 'anyone') return 'yes';
	if (access === 'signingIn') return locals.signingIn ? 'yes' : locals.person ? 'already' : 'signInFirst';
	if (!locals.person) return 'signInFirst';
	if (access === 'person') return 'yes';
	return params.slug === undefined
		? yesIf(mayDo(locals.person, access))
		: forConsultation(event, locals.person, access, params.slug);
}

const yesIf = (may: boolean): Decision => (may ? 'yes' : 'refused');

async function forConsultation({ locals }: RequestEvent, person: Person, action: Action, slug: string) {
	if (!mayDo(person, action)) return 'refused';
	const committeeId = await committeeOfConsultation(locals.db, slug);
	return committeeId === undefined ? 'missing' : yesIf(mayDo(person, action, committeeId));
}

/**
 * Lets a request of staff's through when the table of domain/access/routes.ts says so; no page asks by itself.
 * Whoever is not signed in is led to the sign-in page; whoever may not is told so, with 403.
 */
export const staffAccessHandle: Handle = async ({ event, resolve }) => {
	if (!isStaffRoute(event.route.id)) return resolve(event);
	const access = accessTo(event.route.id ?? '', operationOf(event.request.method, event.url.searchParams));
	const decision = await decide(event, access);
	if (decision === 'yes') return resolve(event);
	if (decision === 'signInFirst') return seeOther(wayIn(event));
	if (decision === 'already') return seeOther(`/${event.locals.lang}/staff`);
	// An error thrown here would not get the house's own page.
	const page = await event.fetch(
		`/${event.locals.lang}/staff/refused${decision === 'missing' ? '?missing' : ''}`
	);
	return new Response(page.body, { status: page.status, headers: page.headers });
};
