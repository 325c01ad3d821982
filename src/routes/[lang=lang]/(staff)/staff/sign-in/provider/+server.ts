import { error, redirect } from '@sveltejs/kit';
import { setFlowCookie } from '#lib/server/auth/provider/flow.ts';
import { leaveForProvider } from '#lib/server/auth/provider/provider.ts';
import { providerSettings } from '#lib/server/auth/provider/settings.ts';
import { localTarget } from '../../local.ts';
import { notIn } from './notIn.ts';

/** A link and no form: after a form the browser would not be let on to another site (`form-action`). */
export async function GET({ locals: { lang }, cookies, url }) {
	const settings = providerSettings();
	if (!settings) error(404);
	const to = localTarget(url.searchParams.get('to')?.slice(0, 500) ?? null, lang);
	let address: URL;
	try {
		const left = await leaveForProvider(settings, { lang, to });
		setFlowCookie(cookies, left.sealed);
		address = left.address;
	} catch (cause) {
		redirect(303, notIn(cause, { lang, to }));
	}
	redirect(303, address.href);
}
