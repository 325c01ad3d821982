import { redirect } from '@sveltejs/kit';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { takesComplaints } from '#lib/server/complaints/choices.ts';
import { beginComplaint } from '#lib/server/complaints/journey.ts';
import { heldByReporter, readReporterCookie, setReporterCookie } from '#lib/server/complaints/reporter.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { askedNow } from '../../../complaint.ts';

export async function load({ locals: { db, lang } }) {
	if (!takesComplaints((await askedNow(db, 'child')).choices, 'child')) redirect(303, `/${lang}/complaints`);
	return { contacts: await helpContactsOf(db) };
}

export const actions = {
	default: async ({ request, locals: { db, lang }, cookies }) => {
		await readForm(request);
		const asked = await askedNow(db, 'child');
		if (!takesComplaints(asked.choices, 'child')) redirect(303, `/${lang}/complaints`);
		const before = readReporterCookie(cookies);
		if ((await heldByReporter(db, before))?.kind === 'journey') redirect(303, `/${lang}/complaints/new`);
		const begun = await beginComplaint(db, asked, { before });
		if (!begun) redirect(303, `/${lang}/complaints/case/receipt`);
		setReporterCookie(cookies, begun.token);
		redirect(303, `/${lang}/complaints/new/child/${begun.step}`);
	}
};
