import { redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/domain/complaints/ownPath.ts';
import { beginComplaint } from '#lib/server/complaints/journey.ts';
import { takesComplaints } from '#lib/server/complaints/choices.ts';
import { heldByReporter, readReporterCookie, setReporterCookie } from '#lib/server/complaints/reporter.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { askedNow } from '../../../complaint.ts';

export async function load({ locals: { db, lang }, cookies, url }) {
	const held = await heldByReporter(db, readReporterCookie(cookies));
	const fault = url.searchParams.has('page');
	const begun = held?.kind === 'journey' ? held : undefined;
	const place = begun?.form === 'child' ? 'new/child' : 'new';
	if (!takesComplaints((await askedNow(db, 'own')).choices)) redirect(303, `/${lang}/complaints`);
	return {
		fault,
		page: ownPath(url.searchParams.get('page') ?? ''),
		ended: url.searchParams.has('ended'),
		begun: begun && `/${lang}/complaints/${place}/${begun.step}`
	};
}

export const actions = {
	default: async ({ request, locals: { db, lang }, cookies }) => {
		const fields = await readForm(request);
		const asked = await askedNow(db, 'own');
		if (!takesComplaints(asked.choices)) redirect(303, `/${lang}/complaints`);
		const before = readReporterCookie(cookies);
		// What somebody has begun, on this device, is neither thrown away by a button nor shown to who presses it next.
		const going = (await heldByReporter(db, before))?.kind === 'journey';
		if (going && !fields.has('anew')) redirect(303, `/${lang}/complaints/new`);
		const page = fields.get('page');
		const begun = await beginComplaint(db, asked, {
			before,
			typed:
				typeof page === 'string'
					? { kinds: ['accessWeb'], ...(ownPath(page) ? { page: ownPath(page) } : {}) }
					: {}
		});
		if (!begun) redirect(303, `/${lang}/complaints/case/receipt`);
		setReporterCookie(cookies, begun.token);
		redirect(303, `/${lang}/complaints/new/${begun.step}`);
	}
};
