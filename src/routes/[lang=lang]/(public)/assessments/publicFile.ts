import { error } from '@sveltejs/kit';
import type { AssessmentModel } from '#lib/domain/assessments/model.ts';
import { citySettings } from '#lib/server/city/settings.ts';
import { config } from '#lib/server/config.ts';
import {
	assessmentFileName,
	assessmentFiles,
	isAssessmentFile
} from '#lib/server/exports/assessment/files.ts';

/** An assessment, or the template of one, as a file for everybody. */
export async function publicFile(
	{ db, lang }: App.Locals,
	model: AssessmentModel,
	name: string
): Promise<Response> {
	if (!isAssessmentFile(name)) error(404);
	const city = (await citySettings(db)).name;
	const { mediaType, make } = assessmentFiles[name];
	const bytes = await make({ city, model, origin: config().ORIGIN }, lang);
	return new Response(bytes as BodyInit, {
		headers: {
			'content-type': mediaType,
			'content-disposition': `attachment; filename="${assessmentFileName(model, name, lang)}"`,
			'cache-control': 'public, max-age=60'
		}
	});
}
