import { error, redirect } from '@sveltejs/kit';
import { setSessionCookie } from '#lib/server/auth/cookie.ts';
import { providerProblems } from '#lib/server/auth/provider/problems.ts';
import { providerSettings } from '#lib/server/auth/provider/settings.ts';
import { signIn } from '#lib/server/auth/signIn.ts';
import { config } from '#lib/server/config.ts';
import { readStaffForm, refuse, waitOf } from '../form.ts';
import { localTarget } from '../local.ts';
import { signInSchema } from '../schemas.ts';
import { wayOn } from './wayOn.ts';

const notices = ['chosen', 'signedOut', 'signedOutEverywhere'];

export function load({ locals, url }) {
	const to = localTarget(url.searchParams.get('to'), locals.lang);
	if (locals.person && !locals.person.byLink) redirect(303, to);
	const { searchParams } = url;
	return {
		notice: notices.find((notice) => notice === searchParams.get('done')),
		problem: providerProblems.find((problem) => problem === searchParams.get('problem')),
		provider: providerSettings()?.name,
		withPassword: config().PASSWORD_SIGN_IN,
		to
	};
}

export const actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		if (!config().PASSWORD_SIGN_IN) error(403);
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
		redirect(303, wayOn(result.stage, { lang, to: localTarget(url.searchParams.get('to'), lang) }));
	}
};
