import { error } from '@sveltejs/kit';
import { sourceLanguage, textLanguages } from '#lib/i18n/languages.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { draftNow, exportFormTexts } from '#lib/server/languages/exchange/formTexts.ts';

/** The texts of a form in one language, for translators' programs. */
export async function GET({ locals, params, url }) {
	const tag = textLanguages.find((one) => one === url.searchParams.get('tag'));
	const show = (['all', 'missing'] as const).find((one) => one === (url.searchParams.get('show') ?? 'all'));
	if (!tag || tag === sourceLanguage || !show) error(400);
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const draft = await draftNow(locals.db, found);
	const { xliff } = exportFormTexts(draft, { tag, slug: found.slug, show }, locals.t);
	return new Response(xliff, {
		headers: {
			'content-type': 'application/xliff+xml; charset=utf-8',
			'content-disposition': `attachment; filename="${found.slug}-${tag}.xlf"`
		}
	});
}
