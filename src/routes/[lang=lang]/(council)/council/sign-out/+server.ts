import { redirect } from '@sveltejs/kit';
import { deleteSessionCookie } from '#lib/server/auth/cookie.ts';
import { endSession } from '#lib/server/auth/sessions.ts';

export async function POST({ locals: { db, lang, sessionToken }, cookies }) {
	if (sessionToken) await endSession(db, sessionToken);
	deleteSessionCookie(cookies);
	redirect(303, `/${lang}/council?done=signedOut`);
}
