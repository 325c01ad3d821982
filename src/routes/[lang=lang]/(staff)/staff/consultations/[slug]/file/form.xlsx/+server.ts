import { error } from '@sveltejs/kit';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { writeXlsform } from '#lib/server/xlsforms/writeXlsform.ts';

/** The form as a workbook, for translators and other programs. */
export async function GET({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	return new Response((await writeXlsform(found.form)) as BodyInit, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${found.slug}.xlsx"`
		}
	});
}
