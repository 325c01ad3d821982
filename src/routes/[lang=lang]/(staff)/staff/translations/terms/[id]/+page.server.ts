import { error, fail, redirect } from '@sveltejs/kit';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { addTerm, changeTerm, removeTerm, termOf } from '#lib/server/languages/terms.ts';
import { isUuid } from '../../../form.ts';
import { readPlain } from '../../read.ts';
import { readTerm, termFields, termIssues, wordsOf } from './typed.ts';

async function termAt(db: App.Locals['db'], id: string) {
	if (id === 'new') return undefined;
	const term = isUuid(id) ? await termOf(db, id) : undefined;
	if (!term) error(404);
	return term;
}

export async function load({ locals, params }) {
	const term = await termAt(locals.db, params.id);
	return { id: params.id, name: term?.words[sourceLanguage] ?? '', typed: termFields(term) };
}

export const actions = {
	save: async ({ request, locals, params }) => {
		const term = await termAt(locals.db, params.id);
		const typed = readTerm(await readPlain(request));
		const issues = termIssues(typed);
		if (issues.length > 0) return fail(422, { typed, issues });
		const words = wordsOf(typed, term?.words);
		const by = requirePerson(locals).id;
		const done = term ? await changeTerm(locals.db, term.id, words, by) : await addTerm(locals.db, words, by);
		if (!done)
			return fail(422, {
				typed,
				issues: [{ id: `word-${sourceLanguage}`, code: term ? 'gone' : 'too-many' }]
			});
		redirect(303, `/${locals.lang}/staff/translations/terms?done=saved`);
	},
	remove: async ({ request, locals, params }) => {
		await readPlain(request);
		const term = await termAt(locals.db, params.id);
		if (!term || !(await removeTerm(locals.db, term.id, requirePerson(locals).id))) error(404);
		redirect(303, `/${locals.lang}/staff/translations/terms?done=removed`);
	}
};
