import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ledSession, moveSession } from '#lib/server/classes/lead.ts';
import { forFacilitator } from './shown.ts';

export async function load({ locals, url }) {
	const led = locals.facilitator && (await ledSession(locals.db, locals.facilitator));
	const done = url.searchParams.get('done');
	return {
		session: led && forFacilitator(led, locals.lang),
		done: (['opened', 'pause', 'resume'] as const).find((one) => one === done)
	};
}

type Event = RequestEvent<{ lang: string }>;

async function move({ locals, request }: Event, name: 'pause' | 'resume') {
	await request.arrayBuffer();
	const moved = locals.facilitator && (await moveSession(locals.db, locals.facilitator.sessionId, name));
	if (!moved) return fail(409, { late: true });
	redirect(303, `/${locals.lang}/facilitator?done=${name}`);
}

export const actions = {
	pause: (event: Event) => move(event, 'pause'),
	resume: (event: Event) => move(event, 'resume')
};
