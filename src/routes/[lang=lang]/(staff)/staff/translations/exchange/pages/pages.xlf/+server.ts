import { error } from '@sveltejs/kit';
import { exportPageTexts, languagesOfPages } from '#lib/server/languages/exchange/pageTexts.ts';

/** The texts of the city's own pages in one language, for translators' programs. */
export async function GET({ locals, url }) {
	const tag = languagesOfPages.find((one) => one === url.searchParams.get('tag'));
	const show = (['all', 'missing'] as const).find((one) => one === (url.searchParams.get('show') ?? 'all'));
	if (!tag || !show) error(400);
	const { xliff } = await exportPageTexts(locals.db, { tag, show }, locals.t);
	return new Response(xliff, {
		headers: {
			'content-type': 'application/xliff+xml; charset=utf-8',
			'content-disposition': `attachment; filename="radslag-pages-${tag}.xlf"`
		}
	});
}
