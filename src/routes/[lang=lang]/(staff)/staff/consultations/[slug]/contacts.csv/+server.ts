import { error } from '@sveltejs/kit';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { readContacts } from '#lib/server/contacts/contacts.ts';
import { csvOf } from '#lib/server/exports/csv.ts';

export async function GET({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found || !isPublic(found.state) || found.state === 'open') error(404);
	const contacts = await readContacts(locals.db, found.id, requirePerson(locals).id);
	return new Response(csvOf(['question', 'reach'], contacts), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${params.slug}-contacts.csv"`,
			'cache-control': 'no-store'
		}
	});
}
