import { fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { checkForms } from '#lib/domain/translations/check.ts';
import { loadWords } from '#lib/server/languages/overrides.ts';
import { approveText, takeBackText } from '#lib/server/languages/approve.ts';
import { roomTexts } from '#lib/server/languages/room.ts';
import { writeText } from '#lib/server/languages/write.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { matching, queryOf, readFilter } from '../../filter.ts';
import { readPlain, revisionIn } from '../../read.ts';
import { textAt, type Found } from './found.ts';
import { conflictWith, isSame, readTyped, typedOf } from './typed.ts';
import { shownText } from './shown.ts';

const dones = ['saved', 'same', 'approved', 'takenBack'] as const;

/** Where a text stands in the list that one works through, and the next. Undefined where it is the last. */
async function placeIn({ text, language }: Found, locals: App.Locals, url: URL) {
	const texts = await roomTexts(locals.db, language.tag);
	const filter = readFilter(url.searchParams);
	const listed = matching(texts, filter, requirePerson(locals).id);
	const order = new Map(texts.map(({ key }, index) => [key, index]));
	const here = order.get(text.key) ?? 0;
	return {
		list: `/${locals.lang}/staff/translations/${language.tag}`,
		query: queryOf(filter),
		count: listed.length,
		at: listed.findIndex(({ key }) => key === text.key) + 1,
		next: listed.find(({ key }) => (order.get(key) ?? 0) > here)?.key
	};
}

export async function load({ locals, params, url }) {
	const found = await textAt(locals.db, params);
	const { list, query, count, at, next } = await placeIn(found, locals, url);
	const person = requirePerson(locals);
	return {
		...(await shownText(locals.db, found)),
		list: list + query,
		query,
		actions: query.replace('?', '&'),
		count,
		at,
		next: next && `${list}/${next}${query}`,
		done: dones.find((one) => one === url.searchParams.get('done')),
		mine: found.text.authorId === person.id,
		mayReview: mayDo(person, 'translation.review')
	};
}

/** The address of the same text, or of another, after something was done. */
const after = (path: string, query: string, done: string): string =>
	`${path}${query}${query ? '&' : '?'}done=${done}`;

export const actions = {
	save: async ({ request, locals, params, url }) => {
		const found = await textAt(locals.db, params);
		const { text, needed, language } = found;
		const posted = await readPlain(request);
		const was = revisionIn(posted);
		const typed = readTyped(posted, needed);
		const issues = checkForms({
			source: text.source,
			forms: typed,
			needed,
			mayLeaveOut: language.tag.endsWith('-simple')
		});
		if (issues.length > 0) return fail(422, { typed: typedOf(typed), issues, was, conflict: undefined });
		const { list, query, next } = await placeIn(found, locals, url);
		const same = was === text.revision && !text.outdated && isSame(typed, text.forms);
		if (!same) {
			const written = await writeText(locals.db, {
				tag: language.tag,
				key: text.key,
				forms: typed,
				status: 'draft',
				sourceHash: text.sourceHash,
				author: requirePerson(locals).id,
				was
			});
			if ('conflict' in written)
				return fail(409, {
					typed: typedOf(typed),
					issues,
					was: text.revision,
					conflict: await conflictWith(locals.db, written)
				});
			await loadWords(locals.db);
		}
		const done = same ? 'same' : 'saved';
		if (fieldOf(posted, 'then') !== 'next') redirect(303, after(url.pathname, query, done));
		if (next === undefined) redirect(303, after(list, query, 'last'));
		redirect(303, after(`${list}/${next}`, query, done));
	},
	approve: async ({ request, locals, params, url }) => {
		const found = await textAt(locals.db, params);
		const { text, needed, language } = found;
		const posted = await readPlain(request);
		const was = revisionIn(posted);
		const typed = readTyped(posted, needed);
		const again = (code: string, status: 409 | 422) =>
			fail(status, {
				typed: typedOf(typed),
				issues: [{ code, at: needed[0] ?? '' }],
				was: text.revision,
				conflict: undefined
			});
		if (!isSame(typed, text.forms)) return again('changed-not-approved', 422);
		const { query, list, next } = await placeIn(found, locals, url);
		const approved = await approveText(locals.db, {
			tag: language.tag,
			key: text.key,
			sourceHash: text.sourceHash,
			shipped: text.shipped,
			reviewer: requirePerson(locals).id,
			was
		});
		if ('refused' in approved)
			return again(approved.refused === 'nothing' ? 'text-empty' : approved.refused, 422);
		if ('conflict' in approved) return again('changed-meanwhile', 409);
		await loadWords(locals.db);
		if (next === undefined) redirect(303, after(url.pathname, query, 'approved'));
		redirect(303, after(`${list}/${next}`, query, 'approved'));
	},
	takeBack: async ({ request, locals, params, url }) => {
		const { text, language, needed } = await textAt(locals.db, params);
		const posted = await readPlain(request);
		const taken = await takeBackText(locals.db, {
			tag: language.tag,
			key: text.key,
			was: revisionIn(posted),
			by: requirePerson(locals).id
		});
		if ('conflict' in taken)
			return fail(409, {
				typed: typedOf(readTyped(posted, needed)),
				issues: [{ code: 'changed-meanwhile', at: needed[0] ?? '' }],
				was: text.revision,
				conflict: undefined
			});
		await loadWords(locals.db);
		redirect(303, after(url.pathname, queryOf(readFilter(url.searchParams)), 'takenBack'));
	}
};
