import { error } from '@sveltejs/kit';
import { isSheet, type Printed } from '#lib/domain/paper/material.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fileNameOf, printPdf } from '#lib/server/exports/print/printPdf.ts';
import { materialOf } from '#lib/server/print/material.ts';

export async function GET({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	const sheet = { kind: params.kind as Printed, language: params.tag, size: params.size };
	if (!found || !isSheet(sheet, found.form.languages)) error(404);
	const pdf = await printPdf(await materialOf(locals.db, found), sheet);
	return new Response(pdf as BodyInit, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${fileNameOf(found.slug, sheet)}"`,
			'cache-control': 'no-store'
		}
	});
}
