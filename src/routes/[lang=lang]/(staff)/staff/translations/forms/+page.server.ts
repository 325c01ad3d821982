import { formStandings } from '#lib/server/languages/formTexts.ts';

export async function load({ locals }) {
	return { forms: await formStandings(locals.db) };
}
