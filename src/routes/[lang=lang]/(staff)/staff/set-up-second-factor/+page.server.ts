import { redirect } from '@sveltejs/kit';
import { setSessionCookie } from '#lib/server/auth/cookie.ts';
import { offerTotpKey, readOffer, setUpSecondFactor } from '#lib/server/auth/secondFactor.ts';
import { totpPicture } from '#lib/server/auth/totpPicture.ts';
import { totpKeyText } from '#lib/server/auth/totp.ts';
import { readStaffForm, refuse, waitOf } from '../form.ts';
import { localTarget } from '../local.ts';
import { setUpSchema } from '../schemas.ts';

/** What the page shows of a key: as a picture, as text, and sealed for the form. */
function shown(email: string, { key, sealed }: { key: Uint8Array; sealed: string }) {
	return { picture: totpPicture(key, email), keyText: totpKeyText(key), sealed };
}

export function load({ locals, url, request }) {
	const to = localTarget(url.searchParams.get('to'), locals.lang);
	const user = locals.signingIn?.user;
	if (locals.signingIn?.stage === 'secondFactor')
		redirect(303, `/${locals.lang}/staff/second-factor?${new URLSearchParams({ to })}`);
	if (!user || request.method === 'POST') return { to };
	return { to, offer: shown(user.email, offerTotpKey(user.id)) };
}

export const actions = {
	default: async ({ request, locals, cookies }) => {
		const form = await readStaffForm(request, setUpSchema);
		const { id = '', email = '' } = locals.signingIn?.user ?? {};
		const key = readOffer(id, form.data.sealed);
		const offer = shown(email, key ? { key, sealed: form.data.sealed } : offerTotpKey(id));
		if (!form.valid) return refuse(form, {}, { offer, ...waitOf({}) });
		const { sealed, code } = form.data;
		const token = locals.sessionToken ?? '';
		const result = await setUpSecondFactor(locals.db, { userId: id, token, sealed, code });
		if (!result.ok) return refuse(form, { code: result.issue }, { offer, ...waitOf(result) });
		setSessionCookie(cookies, result.token);
		return { codes: result.recoveryCodes };
	}
};
