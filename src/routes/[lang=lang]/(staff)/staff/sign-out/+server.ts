import { redirect } from '@sveltejs/kit';
import { deleteSessionCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/sessions.ts';

export async function POST({ locals, cookies }) {
	if (locals.sessionToken) await endSession(locals.db, locals.sessionToken);
	deleteSessionCookie(cookies);
	redirect(303, `/${locals.lang}/staff/sign-in?done=signedOut`);
}
