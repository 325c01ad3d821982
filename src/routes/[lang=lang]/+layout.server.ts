import { messagesOf } from '#lib/i18n/load.ts';

/** Pages that run in the browser bring their words along; every other page is words already (decision D7). */
const applications = new Set([
	'/[lang=lang]/(staff)/staff/consultations/[slug]/edit',
	'/[lang=lang]/(staff)/staff/reports/[committee]/[period]/write/[section]'
]);

export const load = ({ locals, route }) => ({
	lang: locals.lang,
	...(applications.has(route.id) ? { messages: messagesOf(locals.lang) } : {})
});
