import { fail, redirect } from '@sveltejs/kit';
import { codeLength, codeWords } from '#lib/domain/classes/words.ts';
import { joinByWords } from '#lib/server/classes/joinByWords.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

export const load = ({ url }) => ({
	path: url.pathname,
	words: codeWords.map(({ word }) => word).sort((a, b) => a.localeCompare(b, 'sv'))
});

const shownAgain = (typed: string): string => typed.slice(0, 40).replaceAll('\u0000', '').toWellFormed();

export const actions = {
	default: async ({ request, locals, getClientAddress, setHeaders }) => {
		const posted = await readForm(request);
		const typed = Array.from({ length: codeLength }, (_, at) => fieldOf(posted, `word${at + 1}`) ?? '');
		setHeaders({ 'cache-control': 'no-store' });
		const joined = await joinByWords(locals.db, typed, getClientAddress());
		if ('token' in joined) redirect(303, `/${locals.lang}/class/${joined.token}`);
		const kept = typed.map(shownAgain);
		if ('issues' in joined) return fail(422, { typed: kept, issues: joined.issues });
		return fail(joined.issue === 'wait' ? 429 : 422, { typed: kept, issue: joined.issue });
	}
};
