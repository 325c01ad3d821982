import { redirect } from '@sveltejs/kit';
import { setSessionCookie } from '#lib/server/auth/cookie.ts';
import { verifySecondFactor } from '#lib/server/auth/secondFactor.ts';
import { readStaffForm, refuse, waitOf } from '../form.ts';
import { localTarget } from '../local.ts';
import { codeSchema } from '../schemas.ts';

export function load({ locals, url }) {
	const to = localTarget(url.searchParams.get('to'), locals.lang);
	if (locals.signingIn?.stage === 'setUp')
		redirect(303, `/${locals.lang}/staff/set-up-second-factor?${new URLSearchParams({ to })}`);
	return { recovering: url.searchParams.has('recovery'), to };
}

export const actions = {
	default: async ({ request, locals, cookies, url }) => {
		const form = await readStaffForm(request, codeSchema);
		if (!form.valid) return refuse(form, {}, waitOf({}));
		const { db, lang, sessionToken = '', signingIn } = locals;
		const result = await verifySecondFactor(db, {
			userId: signingIn?.user.id ?? '',
			token: sessionToken,
			code: form.data.code
		});
		if (!result.ok) return refuse(form, { code: result.issue }, waitOf(result));
		setSessionCookie(cookies, result.token);
		redirect(303, localTarget(url.searchParams.get('to'), lang));
	}
};
