import { error } from '@sveltejs/kit';
import { ledSession } from '#lib/server/classes/lead.ts';
import { sessionSheet } from '#lib/server/classes/sheet.ts';
import { printSessionSheet } from '#lib/server/exports/print/sessionSheet.ts';

export async function GET({ locals }) {
	const led = locals.facilitator && (await ledSession(locals.db, locals.facilitator));
	const sheet = led && (await sessionSheet(locals.db, led, locals.lang));
	if (!sheet) error(404);
	return new Response((await printSessionSheet(sheet)) as BodyInit, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'inline; filename="radslag.pdf"',
			'cache-control': 'no-store'
		}
	});
}
