import { error } from '@sveltejs/kit';
import { compile } from '#lib/domain/drafts/compile.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { draftNow } from '#lib/server/languages/exchange/formTexts.ts';
import { writeXlsform } from '#lib/server/xlsforms/writeXlsform.ts';

/** The form as it is written on now, as a workbook with a column for each language. */
export async function GET({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const draft = await draftNow(locals.db, found);
	return new Response((await writeXlsform(compile(draft).form ?? found.form)) as BodyInit, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${found.slug}.xlsx"`
		}
	});
}
