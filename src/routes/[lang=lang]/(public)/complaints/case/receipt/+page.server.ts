import { redirect } from '@sveltejs/kit';
import { config } from '#lib/server/config.ts';
import { openInBrowser } from '#lib/server/complaints/ownSession.ts';
import { referenceOf } from '#lib/server/complaints/ownCase.ts';
import { holdForReporter, reporterMinutes, stillThere } from '#lib/server/complaints/reporter.ts';
import { qrSvg } from '#lib/server/exports/print/qr.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

export async function load(event) {
	const { db, lang } = event.locals;
	const { token, held } = await openInBrowser(event);
	const reference = await referenceOf(db, held.caseId);
	if (held.secret === undefined || !reference) redirect(303, `/${lang}/complaints/case`);
	await stillThere(db, token, held);
	const address = `${config().ORIGIN}/${lang}/complaints/case`;
	return {
		reference,
		secret: held.secret,
		address,
		qr: qrSvg(address),
		issue: held.said?.part === 'receipt' ? held.said.issue : undefined,
		idle: reporterMinutes.case
	};
}

export const actions = {
	default: async (event) => {
		const { db, lang } = event.locals;
		const posted = await readForm(event.request);
		const { token, held } = await openInBrowser(event);
		const { secret, said: _, ...rest } = held;
		if (fieldOf(posted, 'saved') !== 'yes') {
			await holdForReporter(
				db,
				{ ...rest, ...(secret ? { secret } : {}), said: { part: 'receipt', issue: 'tick' } },
				token
			);
			redirect(303, `/${lang}/complaints/case/receipt`);
		}
		await holdForReporter(db, rest, token);
		redirect(303, `/${lang}/complaints/case`);
	}
};
