import { error, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { asAttachment } from '#lib/server/complaints/files.ts';
import { keysFor } from '#lib/server/complaints/open.ts';
import { fetchFile } from '#lib/server/complaints/fetchFile.ts';
import { caseAt } from '../../acting.ts';

/** A file of a case, to be saved and never shown. */
export async function GET({ locals, params }) {
	const row = await caseAt(locals, params.case);
	const person = requirePerson(locals);
	const opened = await keysFor(locals.db, row, person, locals.sessionToken);
	if (opened === 'locked' || opened === 'notGranted')
		redirect(303, `/${locals.lang}/staff/cases/${row.reference}`);
	if (typeof opened === 'string') error(403);
	const file = await fetchFile(locals.db, opened, params.file, person);
	if (!file) error(404);
	return asAttachment(file);
}
