import { error, redirect } from '@sveltejs/kit';
import { negotiateLanguage } from '#lib/i18n/languages.ts';
import { setSessionCookie } from '#lib/server/auth/cookie.ts';
import { takeFlowCookie } from '#lib/server/auth/provider/flow.ts';
import { ProviderError } from '#lib/server/auth/provider/problems.ts';
import { comeBackFromProvider } from '#lib/server/auth/provider/provider.ts';
import { providerSettings } from '#lib/server/auth/provider/settings.ts';
import { signInByProvider } from '#lib/server/auth/provider/signInByProvider.ts';
import { wayOn } from '../../wayOn.ts';
import { notIn } from '../notIn.ts';

export async function GET({ locals, cookies, url, request }) {
	const settings = providerSettings();
	if (!settings) error(404);
	const flow = takeFlowCookie(cookies);
	// The language of the address is not theirs: there is one address for all.
	const lang = flow?.lang ?? negotiateLanguage(request.headers.get('accept-language'));
	// Somebody who is in and went back.
	if (!flow && locals.person) redirect(303, `/${lang}/staff`);
	let way: string;
	try {
		if (!flow) throw new ProviderError('expired', 'no_flow');
		const person = await comeBackFromProvider(settings, { query: url.searchParams, flow });
		const { token, stage } = await signInByProvider(locals.db, person, locals.sessionToken);
		setSessionCookie(cookies, token);
		way = wayOn(stage, { lang, to: flow.to });
	} catch (cause) {
		way = notIn(cause, { lang, to: flow?.to });
	}
	redirect(303, way);
}
