import { error, redirect } from '@sveltejs/kit';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { isSheet } from '#lib/domain/paper/material.ts';
import { today } from '#lib/server/clock.ts';
import { findForSubmission } from '#lib/server/consultations/find.ts';
import { fileNameOf, printPdf } from '#lib/server/exports/print/printPdf.ts';
import { materialOf } from '#lib/server/print/material.ts';

/** The form on paper, while it can be answered. Afterwards the consultation's page says how it went on. */
export async function GET({ locals, params }) {
	const found = await findForSubmission(locals.db, params.slug);
	const sheet = { kind: 'form' as const, language: params.tag, size: params.size };
	if (!found || !isPublic(found.state) || !isSheet(sheet, found.form.languages)) error(404);
	if (!takesAnswers(found, today())) redirect(303, `/${locals.lang}/consultations/${params.slug}`);
	const pdf = await printPdf(await materialOf(locals.db, found), sheet);
	return new Response(pdf as BodyInit, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${fileNameOf(found.slug, sheet)}"`,
			'cache-control': 'public, max-age=60'
		}
	});
}
