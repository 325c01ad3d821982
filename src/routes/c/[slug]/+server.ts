import { redirect } from '@sveltejs/kit';

/** The short address that is printed: it leads to the consultation in the language that the browser asks for. */
export function GET({ locals, params, setHeaders }) {
	setHeaders({ vary: 'accept-language' });
	redirect(307, `/${locals.lang}/consultations/${encodeURIComponent(params.slug)}`);
}
