import { error, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { keysFor } from '#lib/server/complaints/open.ts';
import { caseSheetOf } from '#lib/server/complaints/sheet.ts';
import { caseSheetJson, caseSheetPdf } from '#lib/server/exports/caseSheet/caseSheet.ts';
import { caseAt } from '../acting.ts';

/** The registration sheet: PDF/A, or JSON with `?format=json`. */
export async function GET({ locals, params, url }) {
	const row = await caseAt(locals, params.case);
	const person = requirePerson(locals);
	const opened = await keysFor(locals.db, row, person, locals.sessionToken);
	if (opened === 'locked' || opened === 'notGranted')
		redirect(303, `/${locals.lang}/staff/cases/${row.reference}`);
	if (typeof opened === 'string') error(403);
	const sheet = await caseSheetOf(locals.db, opened, person);
	if (sheet === 'notNow') error(403);
	const json = url.searchParams.get('format') === 'json';
	const body = json ? caseSheetJson(sheet, locals.lang) : await caseSheetPdf(sheet, locals.lang);
	return new Response(body as BodyInit, {
		headers: {
			'content-type': json ? 'application/json; charset=utf-8' : 'application/pdf',
			'content-disposition': `attachment; filename="${row.reference}-registration.${json ? 'json' : 'pdf'}"`,
			'cache-control': 'no-store'
		}
	});
}
