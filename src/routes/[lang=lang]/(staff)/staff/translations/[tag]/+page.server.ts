import { error } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fileOf, roomLanguage, roomTexts } from '#lib/server/languages/room.ts';
import { sourceFormOf } from '#lib/domain/translations/check.ts';
import { matching, queryOf, readFilter } from '../filter.ts';

const perPage = 50;

export async function load({ locals, params, url }) {
	const language = roomLanguage(params.tag);
	if (!language) error(404);
	const texts = await roomTexts(locals.db, language.tag);
	const filter = readFilter(url.searchParams);
	const found = matching(texts, filter, requirePerson(locals).id);
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	const asked = Number(url.searchParams.get('page') ?? '1');
	const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
	const toPage = (number: number) => queryOf(filter, { page: String(number) });
	return {
		tag: language.tag,
		filter,
		files: [...new Set(texts.map(({ key }) => fileOf(key)))],
		count: found.length,
		query: queryOf(filter),
		page,
		pages,
		before: page > 1 ? `${url.pathname}${toPage(page - 1)}` : undefined,
		after: page < pages ? `${url.pathname}${toPage(page + 1)}` : undefined,
		last: url.searchParams.get('done') === 'last',
		texts: found
			.slice((page - 1) * perPage, page * perPage)
			.map(({ key, file, source, forms, status, outdated, own }) => ({
				key,
				file,
				source: sourceFormOf(source, 'other'),
				text: forms.size > 0 ? sourceFormOf(forms, 'other') : undefined,
				status,
				outdated,
				own
			}))
	};
}
