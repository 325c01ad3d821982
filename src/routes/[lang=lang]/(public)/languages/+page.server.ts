import { fail, redirect } from '@sveltejs/kit';
import { pageBelow, remarkIssues } from '#lib/domain/languages/remark.ts';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { languageProgress } from '#lib/i18n/progress.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { ownTexts } from '#lib/server/languages/ownTexts.ts';
import { keepRemark } from '#lib/server/languages/remarks.ts';

const tags = interfaceLanguages.map(({ tag }) => tag);

export async function load({ locals: { db }, url }) {
	return {
		progress: languageProgress(await ownTexts(db)),
		page: pageBelow(url.searchParams.get('page') ?? '')
	};
}

export const actions = {
	default: async ({ request, locals: { db, lang } }) => {
		const fields = await readForm(request);
		const about = fieldOf(fields, 'about') ?? '';
		const remark = (fieldOf(fields, 'remark') ?? '').replaceAll('\r\n', '\n');
		const page = pageBelow(`/${lang}/${fieldOf(fields, 'page') ?? ''}`);
		const issues: { field: string; code: string }[] = remarkIssues({ about, remark }, tags);
		if (issues.length === 0 && !(await keepRemark(db, { tag: about, page, remark })))
			issues.push({ field: 'remark', code: 'full' });
		if (issues.length > 0) return fail(422, { about, remark: remark.slice(0, 20_000), page, issues });
		redirect(303, `/${lang}/languages/thanks`);
	}
};
