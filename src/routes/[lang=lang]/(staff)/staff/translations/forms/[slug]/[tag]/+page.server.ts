import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { approvingOps, writingOps } from '#lib/domain/translations/formTexts.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { changeFormTexts, formTextWriter, formToTranslate } from '#lib/server/languages/formTexts.ts';
import { readPlain } from '../../../read.ts';
import { formShows, isShown, readRows, rowIssues } from './rows.ts';

const perPage = 20;
const dones = ['saved', 'approved', 'changed', 'own'] as const;

async function formAt(db: App.Locals['db'], { slug, tag }: { slug: string; tag: string }) {
	const form = await formToTranslate(db, slug, tag);
	if (!form) error(404);
	return { ...form, tag, whole: languageOf(tag)?.whole === true };
}

export async function load({ locals, params, url }) {
	const { title, texts, tag, whole } = await formAt(locals.db, params);
	const show = formShows.find((one) => one === url.searchParams.get('show')) ?? 'all';
	const found = texts.filter((text) => isShown[show](text));
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	const asked = Number(url.searchParams.get('page') ?? '1');
	const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
	return {
		title,
		tag,
		whole,
		show,
		count: found.length,
		page,
		pages,
		texts: found.slice((page - 1) * perPage, page * perPage),
		mayReview: mayDo(requirePerson(locals), 'translation.review'),
		done: dones.find((one) => one === url.searchParams.get('done'))
	};
}

/** The same page, with what was done. */
function after(url: URL, done: (typeof dones)[number]): string {
	const query = new URLSearchParams();
	for (const name of ['show', 'page']) {
		const value = url.searchParams.get(name);
		if (value) query.set(name, value);
	}
	query.set('done', done);
	return `${url.pathname}?${query}`;
}

export const actions = {
	save: async ({ request, locals, params, url }) => {
		const form = await formAt(locals.db, params);
		const rows = readRows(await readPlain(request));
		const issues = rowIssues(rows);
		const byPlace = new Map(form.texts.map((text) => [text.at, text]));
		const again = (status: 409 | 422, changed: string[]) =>
			fail(status, {
				typed: Object.fromEntries(rows.map(({ at, text }) => [at, text])),
				// Those that were sent: what somebody else wrote meanwhile may not be in the list any more.
				texts: rows.flatMap(({ at }) => byPlace.get(at) ?? []),
				issues,
				changed
			});
		if (issues.length > 0) return again(422, []);
		const written = rows
			.filter(({ text, seen, keep }) => text !== seen || (keep && text !== ''))
			.map((row) => ({ ...row, now: byPlace.get(row.at) }));
		// Whoever wrote there meanwhile is not written over: both are shown.
		const changed = written.filter(({ now, seen }) => now?.text !== seen).map(({ at }) => at);
		const ops = written.flatMap(({ now, seen, text }) =>
			now && now.text === seen ? writingOps(form.draft, now, { lang: form.tag, text, whole: form.whole }) : []
		);
		const { conflicts } = await changeFormTexts(locals.db, form.id, ops, {
			by: requirePerson(locals).id,
			deed: 'write',
			lang: form.tag
		});
		if (changed.length > 0) return again(409, changed);
		redirect(303, after(url, conflicts > 0 ? 'changed' : 'saved'));
	},
	approve: async ({ request, locals, params, url }) => {
		const form = await formAt(locals.db, params);
		const posted = await readPlain(request);
		const at = fieldOf(posted, 'approve') ?? '';
		const text = form.texts.find((one) => one.at === at);
		if (!text || text.text === '' || form.whole) error(400);
		const row = readRows(posted).find((one) => one.at === at);
		if (!row || row.seen !== text.text || row.text !== text.text) redirect(303, after(url, 'changed'));
		const { id } = requirePerson(locals);
		if ((await formTextWriter(locals.db, form.id, at, form.tag)) === id) redirect(303, after(url, 'own'));
		const ops = approvingOps(form.draft, text, form.tag);
		const { conflicts } = await changeFormTexts(locals.db, form.id, ops, {
			by: id,
			deed: 'approve',
			lang: form.tag
		});
		redirect(303, after(url, conflicts > 0 ? 'changed' : 'approved'));
	}
};
