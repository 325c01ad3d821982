import { error, fail, redirect } from '@sveltejs/kit';
import { isReportFile } from '#lib/domain/reports/files.ts';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { interfaceLanguages, languageOf, textLanguages } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { reportFile } from '#lib/server/exports/report/files.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { ownerOf } from '#lib/server/reports/document/find.ts';
import { askForExport, listExports } from '#lib/server/reports/exporting/exports.ts';
import { beginExports } from '#lib/server/reports/exporting/running.ts';

async function subjectOf(locals: App.Locals, params: { committee: string; period: string }) {
	const period = parsePeriod(params.period);
	const owner = await ownerOf(locals.db, params.committee);
	if (!period || !owner) error(404);
	return { owner, period };
}

export async function load({ locals, params }) {
	const { owner, period } = await subjectOf(locals, params);
	const files = await listExports(locals.db, { owner: owner.slug, period });
	return {
		owner,
		period,
		files,
		languages: textLanguages,
		chosen: languageOf(locals.lang)?.tag ?? interfaceLanguages[0]?.tag ?? 'sv'
	};
}

export const actions = {
	default: async ({ locals, params, request, url }) => {
		const { owner, period } = await subjectOf(locals, params);
		const posted = await readForm(request);
		const [file, lang] = [fieldOf(posted, 'file') ?? '', fieldOf(posted, 'language') ?? ''];
		if (!isReportFile(file) || !textLanguages.includes(lang)) return fail(422, { code: 'file-unknown' });
		await askForExport(locals.db, {
			owner: owner.slug,
			period,
			file,
			lang,
			userId: requirePerson(locals).id
		});
		await beginExports(locals.db, reportFile);
		redirect(303, url.pathname);
	}
};
