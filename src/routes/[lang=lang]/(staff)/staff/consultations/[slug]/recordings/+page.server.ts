import { error, fail, redirect } from '@sveltejs/kit';
import { heard, recordable, recordableOfAll } from '#lib/domain/classes/aloud.ts';
import { isSchoolYears, schoolYears } from '#lib/domain/classes/schoolYears.ts';
import { formFor } from '#lib/domain/classes/variants.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import {
	keepRecording,
	listRecordings,
	removeRecording,
	textHashOf
} from '#lib/server/classes/recordings.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm, readUpload } from '#lib/server/forms/read.ts';
import { addMedia } from '#lib/server/media/add.ts';

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return found;
}

export async function load({ locals, params, url }) {
	const { id, slug, title, form } = await consultationOf(locals, params.slug);
	const wanted = url.searchParams.get('lang');
	const tag = form.languages.find((one) => one === wanted) ?? form.languages[0] ?? 'sv';
	const asked = url.searchParams.get('years');
	const years = isSchoolYears(asked) ? asked : 'f3';
	const kept = (await listRecordings(locals.db, id)).filter(({ lang }) => lang === tag);
	const all = new Set(recordableOfAll(form, tag));
	return {
		slug,
		title,
		languages: form.languages,
		allYears: schoolYears,
		tag,
		years,
		texts: recordable(formFor(form, years), tag).map((text) => {
			const hash = textHashOf(text);
			return { text, hash, media: kept.find(({ textHash }) => textHash === hash)?.media };
		}),
		/** Readings of texts that the form does not have any more. */
		stale: kept.filter(({ text }) => !all.has(text)),
		done: ['kept', 'removed'].find((one) => one === url.searchParams.get('done'))
	};
}

/** The page again, as it was chosen, at the text that it was about. */
function backTo(url: URL, done: string, hash: string): never {
	const query = new URLSearchParams({ done });
	for (const name of ['lang', 'years']) {
		const value = url.searchParams.get(name);
		if (value) query.set(name, value);
	}
	redirect(303, `${url.pathname}?${query}#text-${hash}`);
}

export const actions = {
	keep: async ({ request, locals, params, url }) => {
		const posted = await readUpload(request);
		const hash = fieldOf(posted, 'text') ?? '';
		const lang = fieldOf(posted, 'lang') ?? '';
		const file = posted.get('file');
		if (!(file instanceof File)) error(400);
		const { id, form } = await consultationOf(locals, params.slug);
		const texts = form.languages.includes(lang) ? recordableOfAll(form, lang) : [];
		const text = texts.find((one) => textHashOf(one) === hash);
		if (text === undefined) error(404);
		if (file.size === 0) return fail(422, { text: hash, code: 'missing' as const });
		const bytes = new Uint8Array(await file.arrayBuffer());
		const added = await addMedia(locals.db, 'audio', bytes, requirePerson(locals).id);
		if ('code' in added) return fail(422, { text: hash, code: 'not-audio' as const });
		await keepRecording(locals.db, id, { lang, text: heard(text), media: added.media, times: null });
		backTo(url, 'kept', hash);
	},
	remove: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const hash = fieldOf(posted, 'text') ?? '';
		const lang = fieldOf(posted, 'lang') ?? '';
		// What no text has is in no table either, and a database would refuse to look for it.
		if (!/^[0-9a-f]{64}$/.test(hash) || !/^[A-Za-z0-9-]{2,20}$/.test(lang)) error(400);
		const { id } = await consultationOf(locals, params.slug);
		if (!(await removeRecording(locals.db, id, lang, hash))) error(404);
		backTo(url, 'removed', hash);
	}
};
