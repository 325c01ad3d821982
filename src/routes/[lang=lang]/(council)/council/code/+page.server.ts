import { redirect } from '@sveltejs/kit';
import { setSessionCookie } from '#lib/server/auth/cookie.ts';
import { enterCode, hasAsked } from '#lib/server/councils/signIn.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { readStaffForm, refuse, waitOf } from '../../../(staff)/staff/form.ts';
import { deleteAsking, readAsking } from '../asking.ts';
import { codeSchema } from '../schemas.ts';
import { councilTarget } from '../target.ts';

/** Opening the letter's link spends nothing: mail scanners open links. It only fills in the code, where it was asked for. */
export async function load({ locals, cookies, url }) {
	const asked = await hasAsked(locals.db, readAsking(cookies));
	const code = /^\d{8}$/.exec(url.searchParams.get('code') ?? '')?.[0];
	return { asked, code: asked ? code : undefined };
}

export const actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const form = await readStaffForm(request, codeSchema);
		if (!form.valid) return refuse(form, {}, waitOf({}));
		const { db, lang, sessionToken } = locals;
		const entered = await enterCode(db, {
			browser: readAsking(cookies),
			code: form.data.code,
			address: getClientAddress(),
			previousToken: sessionToken
		});
		if (!entered.ok) return refuse(form, { code: entered.issue }, waitOf(entered));
		setSessionCookie(cookies, entered.token);
		deleteAsking(cookies);
		const own = entered.lang && languageOf(entered.lang) ? entered.lang : lang;
		redirect(303, councilTarget(url.searchParams.get('to'), lang) ?? `/${own}/council`);
	}
};
