import { redirect } from '@sveltejs/kit';

// The language is in the address; who comes without one is led to the one the browser asks for.
export function load({ locals, setHeaders }) {
	setHeaders({ vary: 'accept-language' });
	redirect(307, `/${locals.lang}`);
}
