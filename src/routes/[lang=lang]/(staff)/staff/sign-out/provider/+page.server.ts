import { redirect } from '@sveltejs/kit';
import { providerSignOut } from '#lib/server/auth/provider/provider.ts';
import { providerSettings } from '#lib/server/auth/provider/settings.ts';

/** Signed out here: this page leads on to the provider, since a form may not (`form-action`). */
export async function load({ locals: { lang } }) {
	const settings = providerSettings();
	const address = await providerSignOut(settings, lang);
	if (!settings || !address) redirect(303, `/${lang}/staff/sign-in?done=signedOut`);
	return { address: address.href, provider: settings.name };
}
