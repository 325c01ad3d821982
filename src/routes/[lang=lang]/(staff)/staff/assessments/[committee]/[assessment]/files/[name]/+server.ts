import { error } from '@sveltejs/kit';
import { assessmentModel } from '#lib/server/assessments/model.ts';
import { citySettings } from '#lib/server/city/settings.ts';
import { config } from '#lib/server/config.ts';
import {
	assessmentFileName,
	assessmentFiles,
	isAssessmentFile
} from '#lib/server/exports/assessment/files.ts';
import { assessmentOf } from '../../../../subject.ts';

/** The assessment as it stands, as a file. */
export async function GET({ locals, params }) {
	const { found } = await assessmentOf(locals, params);
	const { name } = params;
	if (!isAssessmentFile(name)) error(404);
	const model = await assessmentModel(locals.db, found);
	const { mediaType, make } = assessmentFiles[name];
	const city = (await citySettings(locals.db)).name;
	const bytes = await make({ city, model, origin: config().ORIGIN }, locals.lang);
	return new Response(bytes as BodyInit, {
		headers: {
			'content-type': mediaType,
			'content-disposition': `attachment; filename="${assessmentFileName(model, name, locals.lang)}"`,
			'cache-control': 'no-store'
		}
	});
}
