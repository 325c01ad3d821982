import { redirect } from '@sveltejs/kit';
import { deleteSessionCookie } from '#lib/server/auth/cookie.ts';
import { providerSettings } from '#lib/server/auth/provider/settings.ts';
import { beganAtProvider, endSession } from '#lib/server/auth/sessions.ts';

export async function POST({ locals: { db, lang, sessionToken }, cookies }) {
	const further =
		sessionToken && providerSettings()?.signOut ? await beganAtProvider(db, sessionToken) : false;
	if (sessionToken) await endSession(db, sessionToken);
	deleteSessionCookie(cookies);
	redirect(303, `/${lang}/staff/${further ? 'sign-out/provider' : 'sign-in?done=signedOut'}`);
}
