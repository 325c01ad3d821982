import { languageOf } from '#lib/i18n/languages.ts';

/** Where somebody was going before signing in: only pages of staff's and the councils', in any language. */
export function localTarget(to: string | null, lang: string): string {
	const start = `/${lang}/staff`;
	if (!to || !URL.canParse(to, 'http://here')) return start;
	const { origin, pathname, search } = new URL(to, 'http://here');
	const [, language = '', place = '', page] = pathname.split('/');
	const ours =
		origin === 'http://here' && ['staff', 'council'].includes(place) && languageOf(language) !== undefined;
	const halfway = page !== undefined && /sign-|second-factor|password|refused/.test(page);
	return ours && !halfway ? pathname + search : start;
}
