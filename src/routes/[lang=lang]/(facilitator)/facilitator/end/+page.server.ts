import { error, redirect } from '@sveltejs/kit';
import { ledSession, moveSession } from '#lib/server/classes/lead.ts';

export async function load({ locals }) {
	const led = locals.facilitator && (await ledSession(locals.db, locals.facilitator));
	if (!led) error(404);
	if (led.state === 'ended') redirect(303, `/${locals.lang}/facilitator`);
	return { title: led.title, answering: led.answering };
}

export const actions = {
	default: async ({ locals, request }) => {
		await request.arrayBuffer();
		if (!locals.facilitator) error(403);
		// Ended already: the page that follows says so.
		await moveSession(locals.db, locals.facilitator.sessionId, 'end');
		redirect(303, `/${locals.lang}/facilitator`);
	}
};
