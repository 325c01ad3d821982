import { error } from '@sveltejs/kit';
import { anyLanguageOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { exportTexts, shown, wholes } from '#lib/server/languages/exchange/exportTexts.ts';

/** Texts of the interface in one language, for translators' programs. */
export async function GET({ locals, url }) {
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const tag = anyLanguageOf(asked('tag'))?.tag;
	const show = shown.find((one) => one === asked('show'));
	const files = wholes.find((one) => one === asked('files'));
	if (!tag || tag === sourceLanguage || !show || !files) error(400);
	const { xliff } = await exportTexts(locals.db, tag, { show, files }, locals.t);
	return new Response(xliff, {
		headers: {
			'content-type': 'application/xliff+xml; charset=utf-8',
			'content-disposition': `attachment; filename="radslag-${tag}-${show}.xlf"`
		}
	});
}
