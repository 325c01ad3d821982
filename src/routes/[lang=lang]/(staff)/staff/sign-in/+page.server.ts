import { redirect } from '@sveltejs/kit';
import { setSessionCookie } from '#lib/server/auth/cookie.ts';
import { signIn } from '#lib/server/auth/signIn.ts';
import { readStaffForm, refuse, waitOf } from '../form.ts';
import { localTarget } from '../local.ts';
import { signInSchema } from '../schemas.ts';

const notices = ['chosen', 'signedOut', 'signedOutEverywhere'];

export function load({ locals, url }) {
	const to = localTarget(url.searchParams.get('to'), locals.lang);
	if (locals.person) redirect(303, to);
	return { notice: notices.find((notice) => notice === url.searchParams.get('done')) };
}

export const actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const form = await readStaffForm(request, signInSchema);
		if (!form.valid) return refuse(form, {}, waitOf({}));
		const { db, lang, sessionToken } = locals;
		const result = await signIn(db, {
			...form.data,
			address: getClientAddress(),
			previousToken: sessionToken
		});
		if (!result.ok) return refuse(form, { password: result.issue }, waitOf(result));
		setSessionCookie(cookies, result.token);
		const to = localTarget(url.searchParams.get('to'), lang);
		const next = { secondFactor: 'second-factor', setUp: 'set-up-second-factor' };
		redirect(
			303,
			result.stage === 'in' ? to : `/${lang}/staff/${next[result.stage]}?${new URLSearchParams({ to })}`
		);
	}
};
