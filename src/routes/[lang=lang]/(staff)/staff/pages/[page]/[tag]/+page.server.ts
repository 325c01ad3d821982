import { error, redirect } from '@sveltejs/kit';
import { passageOf } from '#lib/domain/text/text.ts';
import { languageOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { editCityPage, markOf } from '#lib/server/city/editPage.ts';
import { findCityPage, pagesOfClasses } from '#lib/server/city/pages.ts';
import { readStaffForm, refuse } from '../../../form.ts';
import { cityPageSchema } from '../../../schemas.ts';

type Place = { locals: App.Locals; params: { page: string; tag: string } };

async function pageOf({ locals, params }: Place) {
	const page = languageOf(params.tag) && (await findCityPage(locals.db, params.page));
	if (!page) error(404);
	return page;
}

export async function load(event) {
	const page = await pageOf(event);
	const { tag } = event.params;
	const own = { title: page.title[tag], body: page.body[tag] };
	return {
		slug: page.slug,
		alone: !pagesOfClasses.includes(page.slug),
		tag,
		seen: markOf(page, tag),
		title: own.title === undefined ? '' : passageOf(page.title, tag).text,
		body: own.body === undefined ? '' : passageOf(page.body, tag).text,
		reviewed: own.body !== undefined && passageOf(page.body, tag).status === 'published',
		source: tag === sourceLanguage ? undefined : passageOf(page.body, sourceLanguage),
		saved: event.url.searchParams.get('done') === 'saved'
	};
}

export const actions = {
	default: async (event) => {
		const { slug } = await pageOf(event);
		const { tag } = event.params;
		const form = await readStaffForm(event.request, cityPageSchema);
		if (!form.valid) return refuse(form);
		const { title, body, seen, reviewed } = form.data;
		const isSource = tag === sourceLanguage;
		// A language is written whole, or left out: then it shows the source.
		if (title === '' && (isSource || body !== '')) return refuse(form, { title: 'page-title-missing' });
		if (body === '' && (isSource || title !== '')) return refuse(form, { body: 'page-body-missing' });
		const edit = { slug, lang: tag, title, body, reviewed: isSource || reviewed === 'yes' };
		const by = requirePerson(event.locals).id;
		const outcome = await editCityPage(event.locals.db, edit, { seen, by });
		if (outcome === 'not-found') error(404);
		if (outcome === 'changed-meanwhile') return refuse(form, { body: outcome });
		redirect(303, `${event.url.pathname}?done=saved`);
	}
};
