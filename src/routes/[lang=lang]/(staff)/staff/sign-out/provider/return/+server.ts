import { redirect } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';

export function GET({ locals, url }) {
	const lang = languageOf(url.searchParams.get('state') ?? '')?.tag ?? locals.lang;
	redirect(303, `/${lang}/staff/sign-in?done=signedOut`);
}
