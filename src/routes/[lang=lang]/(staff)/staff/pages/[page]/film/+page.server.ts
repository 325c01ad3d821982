import { error, fail, redirect } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { editPageFilm, markOfFilm, removePageFilm } from '#lib/server/city/pageFilm.ts';
import { findCityPage, pagesOfClasses } from '#lib/server/city/pages.ts';
import { fieldOf, readForm, readUpload } from '#lib/server/forms/read.ts';

const longest = 20_000;

type Place = { locals: App.Locals; params: { page: string } };

async function pageOf({ locals, params }: Place) {
	const page = await findCityPage(locals.db, params.page);
	if (!page) error(404);
	return page;
}

export async function load(event) {
	const page = await pageOf(event);
	const transcript = page.signLanguage?.transcript;
	return {
		slug: page.slug,
		title: page.title,
		alone: !pagesOfClasses.includes(page.slug),
		film: page.signLanguage,
		transcript: transcript?.[sourceLanguage] ? passageOf(transcript, sourceLanguage).text : '',
		seen: markOfFilm(page),
		notice: ['saved', 'removed'].find((notice) => notice === event.url.searchParams.get('done'))
	};
}

function transcriptIssue(words: string): string | undefined {
	if (hasForbiddenCharacter(words)) return 'transcript-character';
	return words.length > longest ? 'transcript-long' : undefined;
}

/** What was typed, as a page can show it again. */
const again = (words: string): string => words.replaceAll('\u0000', '').toWellFormed();

/** The bytes of a file that was chosen; a browser sends an empty one where none was. */
async function chosen(posted: FormData, name: string): Promise<Uint8Array | undefined> {
	const file = posted.get(name);
	if (!(file instanceof File)) error(400);
	return file.size === 0 ? undefined : new Uint8Array(await file.arrayBuffer());
}

const seenIn = (posted: Parameters<typeof fieldOf>[0]): string => fieldOf(posted, 'seen') ?? '';

export const actions = {
	save: async (event) => {
		const { slug } = await pageOf(event);
		const posted = await readUpload(event.request);
		const transcript = (fieldOf(posted, 'transcript') ?? '').replace(/\r\n?/g, '\n').trim();
		const [film, captions] = [await chosen(posted, 'film'), await chosen(posted, 'captions')];
		const refuse = (issues: { id: string; code: string }[]) =>
			fail(422, { issues, transcript: again(transcript) });
		const wrong = transcriptIssue(transcript);
		if (wrong) return refuse([{ id: 'transcript', code: wrong }]);
		const outcome = await editPageFilm(
			event.locals.db,
			{ transcript, ...(film ? { film } : {}), ...(captions ? { captions } : {}) },
			{ slug, seen: seenIn(posted), by: requirePerson(event.locals).id }
		);
		if (outcome === 'not-found') error(404);
		if (outcome === 'changed-meanwhile') return refuse([{ id: 'transcript', code: outcome }]);
		if (outcome !== 'saved') return refuse(outcome.map(({ field, code }) => ({ id: field, code })));
		redirect(303, `${event.url.pathname}?done=saved`);
	},
	remove: async (event) => {
		const { slug, signLanguage } = await pageOf(event);
		const seen = seenIn(await readForm(event.request));
		if (!signLanguage) error(404);
		const editing = { slug, seen, by: requirePerson(event.locals).id };
		const outcome = await removePageFilm(event.locals.db, editing);
		if (outcome === 'not-found') error(404);
		if (outcome === 'changed-meanwhile') return fail(422, { issues: [{ id: 'remove', code: outcome }] });
		redirect(303, `${event.url.pathname}?done=removed`);
	}
};
